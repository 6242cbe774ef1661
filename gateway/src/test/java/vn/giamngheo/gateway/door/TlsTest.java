package vn.giamngheo.gateway.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The gateway as a site runs it that has its own certificate and no proxy in front. */
@QuarkusTest
@TestProfile(TlsTest.WithACertificate.class)
class TlsTest extends GatewayTest {

    private static final String PASSWORD = "of this test";

    /** A certificate that lives as long as the test run, made by the JDK's own tool. */
    public static final class WithACertificate implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var store = make();
            return Map.of(
                    "quarkus.tls.key-store.p12.path",
                    store.toString(),
                    "quarkus.tls.key-store.p12.password",
                    PASSWORD,
                    "quarkus.http.test-ssl-port",
                    "0",
                    "test.key-store",
                    store.toString());
        }

        private static Path make() {
            try {
                var store = Files.createTempDirectory("tls").resolve("gateway.p12");
                var tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
                var made = new ProcessBuilder(
                                tool.toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start()
                        .waitFor();
                assertThat(made).isZero();
                return store;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void servesOverTlsAndAsksBrowsersToStayThere() throws Exception {
        var answer = ask("TLSv1.3");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(household.seen())
                .singleElement()
                .satisfies(seen ->
                        assertThat(seen.headers().get("X-Forwarded-Proto")).isEqualTo("https"));
    }

    @Test
    void oldVersionsOfTlsAreRefused() {
        assertThatThrownBy(() -> ask("TLSv1.1")).isInstanceOf(IOException.class);
    }

    @Test
    void overPlainHttpNothingIsSaidOfTls() {
        assertThat(asOfficer().get("/api/v1/areas").header("Strict-Transport-Security"))
                .isNull();
    }

    private static HttpResponse<String> ask(String version) throws Exception {
        var config = ConfigProvider.getConfig();
        var store = java.security.KeyStore.getInstance(
                Path.of(config.getValue("test.key-store", String.class)).toFile(), PASSWORD.toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var trusted = java.security.KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "gateway", store.getCertificate(store.aliases().nextElement()));
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        var parameters = context.getDefaultSSLParameters();
        parameters.setProtocols(new String[] {version});
        var port = config.getValue("quarkus.http.test-ssl-port", String.class);
        return HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(parameters)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/v1/areas"))
                                .header("Authorization", "Bearer " + token())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
