package vn.giamngheo.task.evidence;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent.
 *
 * @param path where its bytes lie for now
 * @param name what it was called
 * @param mediaType what it was said to be
 */
public record ReceivedFile(
        Path path, @Nullable String name, @Nullable String mediaType) {}
