package vn.giamngheo.task.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at what a received file is by its content, whatever it is called, and hashes it. */
@ApplicationScoped
public class InspectFile {

    private static final String ANYTHING = "application/octet-stream";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final long most;

    InspectFile(@ConfigProperty(name = "evidence.max-size", defaultValue = "20M") MemorySize most) {
        this.most = most.asLongValue();
    }

    public Inspection inspect(ReceivedFile file) {
        try {
            var bytes = Files.size(file.path());
            if (bytes == 0) {
                return new Inspection.Empty();
            }
            return bytes > most ? new Inspection.TooLarge(most) : inspect(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspection inspect(ReceivedFile file, long bytes) throws IOException {
        var name = FileName.clean(file.name());
        var found = mediaType(file.path());
        var type = type(file.path(), found);
        var claim = TypeClaim.wrong(name, file.mediaType(), type);
        if (claim.isPresent()) {
            return new Inspection.Lies(
                    claim.get(), type.map(FileType::mediaType).orElse(found));
        }
        return type.isPresent()
                ? new Inspection.Fine(name, type.get(), bytes, hash(file.path()))
                : new Inspection.NotAllowed(found);
    }

    private static Optional<FileType> type(Path file, String found) throws IOException {
        // An archive tells only inside whether it is a document.
        return found.contains("zip") || found.contains("ooxml") ? OfficeFile.typeOf(file) : FileType.ofMediaType(found);
    }

    /** By the first bytes; Tika would go by the name, too, if it were told. */
    private String mediaType(Path file) throws IOException {
        try (InputStream begin = new BufferedInputStream(Files.newInputStream(file))) {
            var found = types.detect(begin, new Metadata());
            return found == null ? ANYTHING : found.getBaseType().toString();
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var unused = in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
