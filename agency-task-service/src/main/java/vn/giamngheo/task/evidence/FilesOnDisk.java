package vn.giamngheo.task.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files in a folder, which several replicas share as a volume. */
@ApplicationScoped
class FilesOnDisk implements FileStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{2}");
    private static final String INCOMING = "incoming";

    private final Path folder;

    FilesOnDisk(@ConfigProperty(name = "evidence.folder", defaultValue = "data/evidence") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void put(String sha256, InputStream bytes) {
        var place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            var incoming = Files.createTempFile(Files.createDirectories(folder.resolve(INCOMING)), sha256, ".part");
            try {
                write(sha256, bytes, incoming);
                Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
                flush(place.getParent());
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the disk, not only to its cache; and what does not match its hash does not get a place. */
    private static void write(String sha256, InputStream bytes, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            var unused = in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256)) {
                throw new IOException("The bytes changed on their way to " + file);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder's entry, too, must survive a crash. */
    private static void flush(Path directory) throws IOException {
        try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only where files have their places: what is on its way comes and goes meanwhile. */
    @Override
    public void eachPutBefore(Instant moment, Consumer<String> visitor) {
        try (var places = Files.list(Files.createDirectories(folder))) {
            places.filter(place -> PLACE.matcher(place.getFileName().toString()).matches())
                    .forEach(place -> eachPutBefore(moment, place, visitor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eachPutBefore(Instant moment, Path place, Consumer<String> visitor) {
        try (var files = Files.list(place)) {
            files.filter(file -> HASH.matcher(file.getFileName().toString()).matches())
                    .filter(file -> isOlder(file, moment))
                    .forEach(file -> visitor.accept(file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that goes meanwhile is not there to be swept. */
    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Spread over folders, for one with a million files is slow. Nothing but a hash becomes a path. */
    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("No hash: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
