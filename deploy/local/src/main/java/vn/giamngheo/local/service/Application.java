package vn.giamngheo.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.process.LocalStackException;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/** A service runs from its own copy, so that a build may replace the original under a running stack. */
record Application(String name, Path original, Path copies) {

    /** Changes with every build of the service. */
    String version() {
        if (Files.notExists(original.resolve("quarkus-run.jar"))) {
            throw new LocalStackException(
                    name + " is not built (" + original + " is missing): ./mvnw -DskipTests package");
        }
        try (var files = Files.walk(original)) {
            return Long.toHexString(files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().lastModified())
                    .max()
                    .orElse(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path jar() {
        return copy().resolve("quarkus-run.jar");
    }

    /** Copies the present version unless that has been done, and forgets the earlier ones. */
    void copyOnce() {
        if (Files.exists(copy())) {
            return;
        }
        try {
            Folders.delete(copies);
            var partial = copies.resolve("partial");
            Files.createDirectories(copies);
            Folders.copy(original, partial);
            Files.move(partial, copy(), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy() {
        return copies.resolve(version());
    }
}
