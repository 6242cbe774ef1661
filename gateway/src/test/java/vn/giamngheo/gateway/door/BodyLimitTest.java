package vn.giamngheo.gateway.door;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BodyLimitTest extends GatewayTest {

    private static final byte[] TWO_MEGABYTES = new byte[2 * 1024 * 1024];
    private static final String EVIDENCE = "/api/v1/reports/019a0000-0000-7000-8000-000000000001/evidence";
    private static final byte[] ALMOST_ONE = new byte[900 * 1024];

    @Test
    void refusesAnAnnouncedBodyThatIsTooLarge() {
        var answer = send(
                HTTP,
                raw("/api/v1/households")
                        .POST(BodyPublishers.ofByteArray(TWO_MEGABYTES))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:giamngheo:problem:body-too-large");
        assertThat(household.seen()).isEmpty();
    }

    @Test
    void refusesAStreamThatGrowsTooLarge() {
        var answer = send(
                HTTP, raw("/api/v1/households").POST(streamOf(TWO_MEGABYTES)).build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:giamngheo:problem:body-too-large");
        // The service was asked, but never got a whole request to act on.
        assertThat(household.seen()).isEmpty();
    }

    @Test
    void refusesAStreamThatGrowsTooLargeOverHttp2() {
        try (var http2 =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var answer = overHttp2(http2, TWO_MEGABYTES);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(household.seen()).isEmpty();
        }
    }

    @Test
    void passesAStreamOfUnknownLengthOverHttp2() {
        try (var http2 =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var answer = overHttp2(http2, ALMOST_ONE);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(household.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.body().length()).isEqualTo(ALMOST_ONE.length));
        }
    }

    @Test
    void passesAStreamThatStaysWithinTheLimit() {
        var answer =
                send(HTTP, raw("/api/v1/households").POST(streamOf(ALMOST_ONE)).build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(household.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body().length()).isEqualTo(ALMOST_ONE.length));
    }

    @Test
    void tellsAPatientClientToGoOnBeforeItSends() {
        var answer = send(
                HTTP,
                raw("/api/v1/households")
                        .expectContinue(true)
                        .POST(BodyPublishers.ofByteArray(ALMOST_ONE))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(household.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.body().length()).isEqualTo(ALMOST_ONE.length);
            assertThat(seen.headers().contains("Expect")).isFalse();
        });
    }

    @Test
    void passesEvidenceThatIsLargerThanAnythingElse() {
        var file = new byte[20 * 1024 * 1024];
        var announced =
                send(HTTP, raw(EVIDENCE).POST(BodyPublishers.ofByteArray(file)).build());
        var streamed = send(HTTP, raw(EVIDENCE).POST(streamOf(file)).build());

        assertThat(announced.statusCode()).isEqualTo(200);
        assertThat(streamed.statusCode()).isEqualTo(200);
        assertThat(task.seen())
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.body().length()).isEqualTo(file.length));
    }

    @Test
    void refusesEvidenceThatIsTooLarge() {
        var file = new byte[22 * 1024 * 1024];
        var announced =
                send(HTTP, raw(EVIDENCE).POST(BodyPublishers.ofByteArray(file)).build());
        var streamed = send(HTTP, raw(EVIDENCE).POST(streamOf(file)).build());

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(streamed.body()).contains("urn:giamngheo:problem:body-too-large");
        assertThat(task.seen()).isEmpty();
    }

    @Test
    void refusesALargeBodyBesideEvidence() {
        var answer = send(
                HTTP,
                raw(EVIDENCE + "/019a0000-0000-7000-8000-000000000002")
                        .POST(streamOf(TWO_MEGABYTES))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(task.seen()).isEmpty();
    }

    private static HttpResponse<String> overHttp2(HttpClient http2, byte[] body) {
        // The first request upgrades the connection, the second is an HTTP/2 stream of its own.
        var unused = send(http2, raw("/q/health/live").build());
        var answer = send(http2, raw("/api/v1/households").POST(streamOf(body)).build());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        return answer;
    }

    private static BodyPublisher streamOf(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }
}
