package vn.giamngheo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Tells the gateway where each {@link Peer} will listen once a test starts it. */
public final class FreePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var household = new ServerSocket(0);
                var target = new ServerSocket(0);
                var task = new ServerSocket(0)) {
            return Map.of(
                    "household-service.url", "http://localhost:" + household.getLocalPort(),
                    "target-service.url", "http://localhost:" + target.getLocalPort(),
                    "agency-task-service.url", "http://localhost:" + task.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The sockets are closed already.
    }
}
