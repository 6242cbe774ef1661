package vn.giamngheo.household.registry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

    private static final String MAC = "HmacSHA256";
    private static final String INDEX_KEY_WRONG =
            "registry.identity.index-key must be at least 32 bytes in Base64; see household-service/README.md";
    private static final int SHORTEST_KEY = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;
    private final SecretKeySpec indexKey;

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
        indexKey = new SecretKeySpec(indexKey(config.indexKey()), MAC);
    }

    private static byte[] indexKey(String text) {
        try {
            var key = Base64.getDecoder().decode(text);
            if (key.length >= SHORTEST_KEY) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(INDEX_KEY_WRONG, notBase64);
        }
        throw new IllegalStateException(INDEX_KEY_WRONG);
    }

    private static KeysetHandle keyset(List<String> keys) throws GeneralSecurityException {
        var form = AesGcmParameters.builder()
                .setKeySizeBytes(SHORTEST_KEY)
                .setIvSizeBytes(IV_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        var set = KeysetHandle.newBuilder();
        for (var i = 0; i < keys.size(); i++) {
            var parts = keys.get(i).strip().split(":", 2);
            var id = Integer.parseInt(parts[0]);
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

    /** Bound to the person, so that a ciphertext copied to somebody else does not open there. */
    @Nullable
    Identity keep(@Nullable String number, UUID memberId) {
        if (number == null) {
            return null;
        }
        try {
            return new Identity(aead.encrypt(number.getBytes(StandardCharsets.UTF_8), owner(memberId)), index(number));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identity number could not be encrypted", e);
        }
    }

    @Nullable
    String read(byte @Nullable [] encrypted, UUID memberId) {
        if (encrypted == null) {
            return null;
        }
        try {
            return new String(aead.decrypt(encrypted, owner(memberId)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The identity number of member " + memberId + " could not be decrypted", e);
        }
    }

    /** What the same number was kept under. */
    public byte[] index(String number) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(indexKey);
            return mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] owner(UUID memberId) {
        return memberId.toString().getBytes(StandardCharsets.UTF_8);
    }
}
