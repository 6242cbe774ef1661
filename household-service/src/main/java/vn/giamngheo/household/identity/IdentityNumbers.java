package vn.giamngheo.household.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;
import org.jspecify.annotations.Nullable;

/** Keeps identity numbers so that the database alone tells none of them, and the same number is found again. */
@Startup
@ApplicationScoped
public class IdentityNumbers {

    private static final int KEY_BYTES = 32;

    /** Tink writes a byte of version and the key's number in front of each ciphertext. */
    private static final int MARK_BYTES = 5;

    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;
    private final BlindIndex index;
    private final List<BlindIndex> previous;
    private final int keyNumber;

    IdentityNumbers(IdentityConfig config) {
        try {
            AeadConfig.register();
            aead = keyset(config.keys()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "registry.identity.keys must be number:32 bytes in Base64, the first of them the one that encrypts;"
                            + " see household-service/README.md",
                    e);
        }
        keyNumber = number(config.keys().getFirst());
        index = BlindIndex.of(config.indexKey());
        previous = config.previousIndexKeys().orElse(List.of()).stream()
                .map(BlindIndex::of)
                .toList();
    }

    private static KeysetHandle keyset(List<String> keys) throws GeneralSecurityException {
        var form = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(IV_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        var set = KeysetHandle.newBuilder();
        for (var i = 0; i < keys.size(); i++) {
            var parts = keys.get(i).strip().split(":", 2);
            var id = number(keys.get(i));
            var bytes = SecretBytes.copyFrom(
                    Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1]), InsecureSecretKeyAccess.get());
            var key = AesGcmKey.builder()
                    .setParameters(form)
                    .setIdRequirement(id)
                    .setKeyBytes(bytes)
                    .build();
            var entry = KeysetHandle.importKey(key).withFixedId(id);
            set.addEntry(i == 0 ? entry.makePrimary() : entry);
        }
        return set.build();
    }

    private static int number(String key) {
        return Integer.parseInt(key.strip().split(":", 2)[0]);
    }

    /** The number of the key that encrypts now. */
    int keyNumber() {
        return keyNumber;
    }

    /** How every ciphertext begins that the present key has made. */
    byte[] keyMark() {
        return ByteBuffer.allocate(MARK_BYTES).put((byte) 1).putInt(keyNumber).array();
    }

    /** Whether the present key has made this ciphertext. */
    boolean isPresent(byte[] encrypted) {
        return Arrays.equals(encrypted, 0, MARK_BYTES, keyMark(), 0, MARK_BYTES);
    }

    /** How every index begins that the present key has made. */
    byte[] indexMark() {
        return index.mark();
    }

    /** Bound to the person, so that a ciphertext copied to somebody else does not open there. */
    public @Nullable Identity keep(@Nullable String number, UUID memberId) {
        if (number == null) {
            return null;
        }
        try {
            return new Identity(
                    aead.encrypt(number.getBytes(StandardCharsets.UTF_8), owner(memberId)), index.with(number));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identity number could not be encrypted", e);
        }
    }

    public @Nullable String read(byte @Nullable [] encrypted, UUID memberId) {
        if (encrypted == null) {
            return null;
        }
        try {
            return new String(aead.decrypt(encrypted, owner(memberId)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The identity number of member " + memberId + " could not be decrypted", e);
        }
    }

    /** What the same number may have been kept under, by whichever key. */
    public List<byte[]> indexes(String number) {
        return Stream.concat(Stream.of(index), previous.stream())
                .flatMap(key -> Stream.of(key.with(number), key.unmarked(number)))
                .toList();
    }

    private static byte[] owner(UUID memberId) {
        return memberId.toString().getBytes(StandardCharsets.UTF_8);
    }
}
