package vn.giamngheo.testing;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Lets a service under test trust {@link Tokens}: signed by a key that lives as long as the test run and nowhere else. */
public final class TestIdentity implements QuarkusTestResourceLifecycleManager {

    /** System property, because the test's class loader is not the one that started this resource. */
    static final String PRIVATE_KEY = "giamngheo.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var keys = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return Map.of(
                    // No server to ask: the key below is all there is. An empty value unsets the service's own.
                    "quarkus.oidc.auth-server-url",
                    "",
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE_KEY);
    }
}
