package vn.giamngheo.task.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Tells the service under test where the register and the tokens are; a {@link RegisterStub} answers there, or nobody. */
public final class RegisterAddress implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + free.getLocalPort();
            return Map.of(
                    "quarkus.rest-client.household-service.url",
                    address,
                    "quarkus.oidc-client.token-path",
                    address + "/token",
                    "quarkus.oidc-client.credentials.secret",
                    "of-the-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
