package vn.giamngheo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.giamngheo.testing.TestIdentity;
import vn.giamngheo.testing.Tokens;

/** The gateway with its three services played by peers; each test class says {@code @QuarkusTest} itself. */
@WithTestResource(value = TestIdentity.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = FreePorts.class, scope = TestResourceScope.GLOBAL)
public abstract class GatewayTest {

    @RegisterExtension
    protected final Peer household = Peer.of("household-service");

    @RegisterExtension
    protected final Peer target = Peer.of("target-service");

    @RegisterExtension
    protected final Peer task = Peer.of("agency-task-service");

    protected static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    protected static String token() {
        return Tokens.of("commune-officer").areas("482").sign();
    }

    protected static RequestSpecification asOfficer() {
        return RestAssured.given().header("Authorization", "Bearer " + token());
    }

    /** A request whose path is sent as it is written, where other clients would tidy it up. */
    protected static HttpRequest.Builder raw(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token());
    }

    protected static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
