package vn.giamngheo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.giamngheo.local.process.LocalStackException;

/** Refuses to begin what a full disk would break off half way. */
final class DiskSpace {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long FIRST_START = 1500 * MEGABYTE;
    private static final long LATER_START = 300 * MEGABYTE;

    private DiskSpace() {}

    static void require(Path state) {
        try {
            var firstStart = Files.notExists(state.resolve("keycloak"));
            Files.createDirectories(state);
            require(state, Files.getFileStore(state).getUsableSpace(), firstStart ? FIRST_START : LATER_START);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void require(Path state, long free, long needed) {
        if (free < needed) {
            throw new LocalStackException("Only " + free / MEGABYTE + " MB are free where " + state + " lies, "
                    + needed / MEGABYTE + " MB are needed: free some space and run again.");
        }
    }
}
