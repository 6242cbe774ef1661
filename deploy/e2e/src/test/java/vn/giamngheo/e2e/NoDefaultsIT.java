package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A packaged service that nobody has told its secrets does not start on ones that everybody can read. */
class NoDefaultsIT {

    @ParameterizedTest
    @CsvSource({
        "household-service, registry.identity.keys",
        "target-service, quarkus.datasource.password",
        "agency-task-service, quarkus.datasource.password",
        "gateway, quarkus.oidc.auth-server-url"
    })
    void saysWhatIsMissingAndEnds(String service, String setting) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                Path.of("../..", service, "target/quarkus-app/quarkus-run.jar").toString();
        var start = new ProcessBuilder(java, "-Xmx128m", "-Dquarkus.http.port=0", "-jar", program)
                .redirectErrorStream(true);
        start.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));

        var process = start.start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(said).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(said).contains(setting);
        } finally {
            process.destroyForcibly();
        }
    }
}
