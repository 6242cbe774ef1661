package vn.giamngheo.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The keys that household-service keeps identity numbers with; made once for this stack, and gone with it. */
final class IdentityKeys {

    private static final int KEY_BYTES = 32;

    private IdentityKeys() {}

    static Map<String, String> of(Path state) {
        var file = state.resolve("identity-keys");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            var keys = Files.readAllLines(file);
            return Map.of("REGISTRY_IDENTITY_KEYS", "1:" + keys.get(0), "REGISTRY_IDENTITY_INDEX_KEY", keys.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: a key that was half written would lock the numbers in. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling("identity-keys.new");
        Files.write(draft, List.of(random(), random()));
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
