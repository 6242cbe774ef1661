package vn.giamngheo.e2e;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a system shows instead of a password: a short-lived JWT signed with its private key (RFC 7523). */
final class ClientAssertion {

    private ClientAssertion() {}

    static String of(String client, String issuer, PrivateKey key) {
        var now = Instant.now().getEpochSecond();
        var header = "{\"alg\":\"RS256\",\"kid\":\"local\"}";
        var claims = "{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"%s\",\"iat\":%d,\"exp\":%d}"
                .formatted(client, client, issuer, UUID.randomUUID(), now, now + 60);
        var signed = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
