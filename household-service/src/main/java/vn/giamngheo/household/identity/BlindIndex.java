package vn.giamngheo.household.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Equal for equal numbers under one key: HMAC-SHA-256, behind four bytes that tell the key, so that entries made under an
 * older one can be picked out.
 */
final class BlindIndex {

    private static final String MAC = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int MARK_BYTES = 4;

    private final SecretKeySpec key;
    private final byte[] mark;

    private BlindIndex(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
        this.mark = Arrays.copyOf(hmac("which key"), MARK_BYTES);
    }

    /** By a key as it stands in the configuration. */
    static BlindIndex of(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length >= SHORTEST_KEY) {
                return new BlindIndex(key);
            }
        } catch (IllegalArgumentException notBase64) {
            throw wrong(notBase64);
        }
        throw wrong(null);
    }

    private static IllegalStateException wrong(@Nullable Exception cause) {
        return new IllegalStateException(
                "registry.identity.index-key must be at least 32 bytes in Base64, and so must each of"
                        + " registry.identity.previous-index-keys; see household-service/README.md",
                cause);
    }

    /** The first bytes of everything that this key has made. */
    byte[] mark() {
        return mark.clone();
    }

    /** What a number is kept under. */
    byte[] with(String number) {
        var hmac = hmac(number);
        var index = Arrays.copyOf(mark, MARK_BYTES + hmac.length);
        System.arraycopy(hmac, 0, index, MARK_BYTES, hmac.length);
        return index;
    }

    /** What it was kept under before indexes told their key. */
    byte[] unmarked(String number) {
        return hmac(number);
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
