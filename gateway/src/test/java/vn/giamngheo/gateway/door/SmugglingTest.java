package vn.giamngheo.gateway.door;

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

/** Requests that two readers might take for different ones, byte by byte as no decent client sends them. */
@QuarkusTest
class SmugglingTest extends GatewayTest {

    private static final String HIDDEN = "GET /api/v1/surveys HTTP/1.1\r\nHost: x\r\n\r\n";

    /** The way of a byte that says where a body ends: none of these may let the hidden request through as a second one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
                "Content-Length: 0\r\nContent-Length: 40\r\n\r\n",
                "Content-Length: +0\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: 0x0\r\n\r\n",
            })
    void noServiceEverSeesTheHiddenRequestWithTheFirstOnesToken(String framing) throws IOException {
        var answer = exchange("POST /api/v1/households HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token() + "\r\n"
                + framing + HIDDEN);

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5");
        assertThat(household.seen())
                .noneMatch(seen -> seen.uri().equals("/api/v1/surveys"))
                .allMatch(seen -> seen.uri().equals("/api/v1/households"))
                .allMatch(seen -> !seen.body().toString().contains("GET "));
    }

    @Test
    void aHeaderOverTwoLinesIsRefused() throws IOException {
        var answer = exchange("GET /api/v1/areas HTTP/1.1\r\nHost: x\r\nX-One: a\r\n b: c\r\nAuthorization: Bearer "
                + token() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5");
        assertThat(household.seen()).noneMatch(seen -> seen.headers().contains("b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 200_000})
    void aTokenLongerThanAnyIssuerMakesIsRefused(int length) throws IOException {
        var answer = exchange("GET /api/v1/areas HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + "a".repeat(length)
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431");
        assertThat(household.seen()).isEmpty();
    }

    @Test
    void anAddressLongerThanAnyOfOursIsRefused() throws IOException {
        var answer = exchange(
                "GET /api/v1/areas?x=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains(" 414 ");
    }

    /** Everything that comes back until the gateway hangs up, or keeps silent for a second. */
    private static String exchange(String bytes) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            var buffer = new byte[8_192];
            try {
                for (var read = socket.getInputStream().read(buffer);
                        read >= 0;
                        read = socket.getInputStream().read(buffer)) {
                    answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException endOfAnswer) {
                // The line was cut, or is silent: what has come is all there is.
            }
            return answer.toString();
        }
    }
}
