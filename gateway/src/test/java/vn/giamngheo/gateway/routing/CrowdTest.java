package vn.giamngheo.gateway.routing;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(CrowdTest.NarrowDoor.class)
class CrowdTest extends GatewayTest {

    /** One at a time, and one that waits. */
    public static final class NarrowDoor implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.routing.pool-size", "1", "gateway.routing.waiting", "1");
        }
    }

    @Test
    void whatIsTooMuchAtOnceIsRefusedAtOnceAndSaysNothingAboutTheService()
            throws InterruptedException, ExecutionException {
        household.onSlowly("/api/v1/areas", 1_000, "{}");
        var statuses = new ArrayList<Future<Integer>>();
        try (var clients = Executors.newFixedThreadPool(6)) {
            for (var request = 0; request < 6; request++) {
                statuses.add(
                        clients.submit(() -> asOfficer().get("/api/v1/areas").statusCode()));
            }
        }

        var answered = new ArrayList<Integer>();
        for (var status : statuses) {
            answered.add(status.get());
        }
        assertThat(answered).contains(200).contains(503).containsOnly(200, 503);
        asOfficer().get("/api/v1/households").then().statusCode(200);
    }
}
