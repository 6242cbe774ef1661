package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The TypeScript client that is generated from the document of the whole, in use. */
@ExtendWith(RunningStack.class)
class GeneratedTypeScriptClientIT {

    private static final Path CONTRACTS =
            Path.of("../contracts").toAbsolutePath().normalize();
    private static final Path FLOW = CONTRACTS.resolve("target/typescript/js/src/main/typescript/flow.js");
    private static final Path SAID = Path.of("target/typescript-flow.json");
    private static final Path COMPLAINED = Path.of("target/typescript-flow.log");

    @Test
    void walksFromTheTokenToTheOverview(Suite suite) throws IOException, InterruptedException {
        var compiled = Files.exists(FLOW);
        // Where it must be there, its absence is no reason to be silent.
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(compiled, "Node was not there, so there is no compiled client.");
        }
        assertThat(compiled).as("%s", FLOW).isTrue();
        suite.round(2017, "VN-2016");

        var node = new ProcessBuilder("node", FLOW.toString())
                .redirectOutput(SAID.toFile())
                .redirectError(COMPLAINED.toFile());
        node.environment().put("GIAMNGHEO_API", suite.stack().gateway().address());
        node.environment().put("GIAMNGHEO_TOKEN", Objects.requireNonNull(suite.token(Suite.REVIEWER)));
        var flow = node.start();
        try {
            assertThat(flow.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
        } finally {
            flow.destroyForcibly();
        }

        assertThat(flow.exitValue())
                .as(Files.readString(COMPLAINED, StandardCharsets.UTF_8))
                .isZero();
        var result = JsonPath.from(SAID.toFile());
        assertThat(result.getString("state")).isEqualTo("COMPLETED");
        assertThat(result.getString("classification")).isEqualTo("POOR");
        assertThat(result.getInt("poorHouseholds")).isPositive();
        assertThat(result.getList("partial")).isEmpty();
    }
}
