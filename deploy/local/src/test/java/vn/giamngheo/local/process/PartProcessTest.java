package vn.giamngheo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Path home;
    private PartProcess part;

    @BeforeEach
    void newPart() {
        home = folder.resolve("part");
        part = new PartProcess("sleeper", home);
    }

    @AfterEach
    void stop() {
        part.stop(Signal.KILL);
    }

    @Test
    void whatWasStartedIsFoundByAnotherRun() {
        ensure("1");
        assertThat(new PartProcess("sleeper", home).find())
                .isEqualTo(part.find())
                .isPresent();
    }

    @Test
    void aHealthyProcessIsKept() {
        ensure("1");
        var before = part.find().orElseThrow().pid();
        ensure("1");
        assertThat(part.find().orElseThrow().pid()).isEqualTo(before);
    }

    @Test
    void aProcessThatWasStartedInAnotherWayIsReplaced() {
        ensure("1");
        var before = part.find().orElseThrow();
        ensure("2");
        assertThat(before.isAlive()).isFalse();
        assertThat(part.find().orElseThrow().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void aPidFileThatNamesAForeignProcessNeverStopsIt() throws IOException, InterruptedException {
        var foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("pid"), foreign.pid() + "\nsomething\n1\n");
            assertThat(part.find()).isEmpty();
            part.stop(Signal.KILL);
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void aStalePidFileIsNoProcess() throws IOException, InterruptedException {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(home);
        Files.writeString(home.resolve("pid"), gone.pid() + "\nsomething\n1\n");
        assertThat(part.find()).isEmpty();
        ensure("1");
        assertThat(part.find()).isPresent();
    }

    @Test
    void aGarbledPidFileIsNoProcess() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("pid"), "half writ");
        assertThat(part.find()).isEmpty();
    }

    @Test
    void aProgramThatEndsWhileStartingIsReportedWithItsReasonAndLog() {
        var launch = launch("echo 'FATAL: no room for me'; exit 3");
        assertThatThrownBy(() -> part.ensure(launch, () -> {}, () -> false, PATIENCE))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("sleeper ended while starting: FATAL: no room for me")
                .hasMessageContaining(launch.log().toString());
        assertThat(part.find()).isEmpty();
    }

    private void ensure(String how) {
        part.ensure(launch("while :; do sleep 0.2; done # " + how), () -> {}, () -> true, PATIENCE);
    }

    /** A shell takes the mark as its name and does not mind. */
    private Launch launch(String script) {
        var command = List.of("sh", "-c", script, part.mark());
        return new Launch(command, Map.of(), folder, folder.resolve("log"));
    }
}
