package vn.giamngheo.gateway.routing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SlowBodyTest.Impatient.class)
class SlowBodyTest extends GatewayTest {

    /** Waits a second where a site waits minutes. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.routing.body-timeout", "1s");
        }
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedForForever() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/households HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"code\"")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            // Ends by itself, because the gateway hangs up.
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:giamngheo:problem:request-timeout");
        }
        asOfficer().body("{}").post("/api/v1/households").then().statusCode(200);
    }
}
