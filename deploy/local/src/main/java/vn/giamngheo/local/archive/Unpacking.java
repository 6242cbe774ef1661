package vn.giamngheo.local.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.giamngheo.local.process.LocalStackException;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Unpacks an archive once into a folder. The folder appears by renaming, with a marker of its version inside: what a
 * killed run left half done is wiped and done again.
 */
public final class Unpacking {

    private static final String MARKER = ".unpacked";

    private Unpacking() {}

    /** What remains to be done with the unpacked files before they may be used. */
    @FunctionalInterface
    public interface Finish {
        void on(Path unpacked) throws IOException;
    }

    /** Afterwards the folder is complete and of the archive's version. */
    public static void unpack(Archive archive, Path folder) {
        unpack(archive, folder, unpacked -> {});
    }

    /** As above, with a last step that is part of what "complete" means. */
    public static void unpack(Archive archive, Path folder, Finish finish) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            var lock = folder.resolveSibling(folder.getFileName() + ".lock");
            try (var channel = FileChannel.open(lock, CREATE, WRITE);
                    var held = InProcess.lock(channel)) {
                if (held.isValid() && !isComplete(archive, folder)) {
                    replace(archive, folder, finish);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking " + archive.version() + " failed", e);
        }
    }

    private static boolean isComplete(Archive archive, Path folder) throws IOException {
        var marker = folder.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(archive.version());
    }

    private static void replace(Archive archive, Path folder, Finish finish) throws IOException {
        var partial = folder.resolveSibling(folder.getFileName() + ".partial");
        Folders.delete(partial);
        Folders.delete(folder);
        try (var tar = archive.open()) {
            Tar.extract(tar, partial);
        } catch (IOException failure) {
            Folders.delete(partial);
            throw refusal(archive, failure);
        }
        finish.on(partial);
        Files.writeString(partial.resolve(MARKER), archive.version());
        Files.move(partial, folder, ATOMIC_MOVE);
    }

    private static LocalStackException refusal(Archive archive, IOException failure) throws IOException {
        var reason = failure instanceof EOFException ? "it ends too early" : String.valueOf(failure.getMessage());
        if (Thread.currentThread().isInterrupted()) {
            return new LocalStackException("Interrupted.", failure);
        }
        if (reason.contains("No space left")) {
            return new LocalStackException(
                    "The disk is full: " + archive.version() + " could not be unpacked. Free some space and run again.",
                    failure);
        }
        if (failure instanceof FileSystemException) {
            return new LocalStackException(archive.version() + " could not be unpacked: " + failure, failure);
        }
        return new LocalStackException(
                archive.version() + " is damaged or incomplete (" + reason + "). " + archive.discard(), failure);
    }
}
