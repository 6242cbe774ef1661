package vn.giamngheo.local.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Writes the entries of a tar stream as files, links and folders, never outside the target. */
final class Tar {

    private Tar() {}

    static void extract(InputStream stream, Path target) throws IOException {
        var root = Files.createDirectories(target).toAbsolutePath().normalize();
        var entries = 0;
        var tar = new TarArchiveInputStream(stream);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            write(tar, entry, root);
            entries++;
        }
        if (entries == 0) {
            throw new IOException("no files inside");
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, root.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var all = PosixFilePermission.values();
        var set = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        // The enum lists owner, group and others as read, write, execute: the order of the nine bits of a mode.
        for (var bit = 0; bit < all.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) {
                set.add(all[bit]);
            }
        }
        return set;
    }
}
