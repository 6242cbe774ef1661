package vn.giamngheo.gateway.routing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PathTricksTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/households/..%2f..%2f..%2fq/health",
                "/api/v1/households/..;/..;/q/health",
                "/api/v1/households;x=1",
                "/api/v1//households",
                "//api/v1/households",
                "/api//v1/households",
                "/api/v1/./households",
                "/api/./v1/households",
                "/api/v1/../v1/households",
                "/q/../api/v1/households",
                "/%61pi/v1/households",
                "/api/v1/househ%6flds",
                "/api%2fv1/households",
                "/api/v1/households%00",
                "/api/v1/households/%252e%252e/q",
                "/api/v1/households/..",
                "/api/v1/households/.hidden",
                "/api/v1\\households",
                "/API/V1/households"
            })
    void anUnusualPathReachesNoService(String path) throws IOException {
        assertThat(statusOf("GET " + path + " HTTP/1.1")).isIn(400, 404);
        assertThat(household.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../../q/health/live",
                "/api/v1/households/../../../q/health/live",
                "/api/v1/households/%2e%2e/%2e%2e/%2e%2e/q/health/live"
            })
    void aRoundaboutWayOutOfTheApiEndsAtTheGatewayItself(String path) throws IOException {
        assertThat(statusOf("GET " + path + " HTTP/1.1")).isEqualTo(200);
        assertThat(household.seen()).isEmpty();
    }

    @Test
    void anAbsoluteTargetReachesOnlyTheOwner() throws IOException {
        assertThat(statusOf("GET http://elsewhere.test/api/v1/households?limit=1 HTTP/1.1"))
                .isEqualTo(200);

        assertThat(household.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.uri()).isEqualTo("/api/v1/households?limit=1");
            assertThat(seen.headers().get("Host")).isEqualTo(household.authority());
        });
    }

    @Test
    void aTrailingSlashIsForgiven() throws IOException {
        assertThat(statusOf("GET /api/v1/households/ HTTP/1.1")).isEqualTo(200);
    }

    @Test
    void twoLengthsInOneRequestAreNotPassedOn() throws IOException {
        var status = statusOf("POST /api/v1/households HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 40");

        assertThat(status).isEqualTo(400);
        assertThat(household.seen()).isEmpty();
    }

    @Test
    void aLengthBesideChunksIsNotPassedOn() throws IOException {
        var status = statusOf(
                "POST /api/v1/households HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked",
                "2\r\n{}\r\n0\r\n\r\n");

        // Either refused, or read by its chunks alone: never two ways at once.
        assertThat(status).isIn(200, 400);
        assertThat(household.seen()).allSatisfy(seen -> {
            assertThat(seen.headers().contains("Content-Length")
                            && seen.headers().contains("Transfer-Encoding"))
                    .isFalse();
            assertThat(seen.body()).hasToString("{}");
        });
    }

    private static int statusOf(String head) throws IOException {
        return statusOf(head, "");
    }

    private static int statusOf(String head, String body) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = head + "\r\nHost: localhost\r\nAuthorization: Bearer " + token()
                    + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(10_000);
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
