package vn.giamngheo.task.assignment.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HOME_AFFAIRS;

@QuarkusTest
class BodySizeTest extends ReportTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] TWO_MEGABYTES =
            ("{\"text\": \"" + "x".repeat(2 * MEGABYTE) + "\"}").getBytes(StandardCharsets.US_ASCII);

    @Test
    void jsonThatSaysItIsLargeIsRefused() throws IOException, InterruptedException {
        var answer = send(OF_ASSIGNMENT, "application/json", BodyPublishers.ofByteArray(TWO_MEGABYTES));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:giamngheo:problem:body-too-large");
    }

    @Test
    void jsonThatStreamsWithoutSayingHowLargeItIsIsRefusedToo() throws IOException, InterruptedException {
        assertThat(send(OF_ASSIGNMENT, "application/json", stream(TWO_MEGABYTES))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void evidenceBeyondWhatTheServerTakesIsRefusedAsAProblem() throws IOException, InterruptedException {
        var answer = send(
                REPORTS + draft() + "/evidence",
                "multipart/form-data; boundary=x",
                BodyPublishers.ofByteArray(new byte[22 * MEGABYTE]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:giamngheo:problem:body-too-large");
    }

    @Test
    void evidenceThatStreamsMayBeLarge() throws IOException, InterruptedException {
        var file = new byte[3 * MEGABYTE];
        file[0] = '%';
        file[1] = 'P';
        file[2] = 'D';
        file[3] = 'F';
        file[4] = '-';
        var body = new ByteArrayOutputStream();
        body.write(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        body.write(file);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        var answer =
                send(REPORTS + draft() + "/evidence", "multipart/form-data; boundary=x", stream(body.toByteArray()));
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> send(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                            .header("Authorization", "Bearer " + HOME_AFFAIRS.sign())
                            .header("Content-Type", type)
                            .POST(body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static BodyPublisher stream(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }
}
