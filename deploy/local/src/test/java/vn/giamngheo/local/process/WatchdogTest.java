package vn.giamngheo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WatchdogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void aJvmThatIsKilledTakesWithItWhatItHasStarted() throws IOException, InterruptedException {
        var jvm = jvm("hold");
        var started = child();
        assertThat(started.isAlive()).isTrue();
        jvm.destroyForcibly().waitFor();
        assertThat(Await.answers(() -> !started.isAlive(), () -> true, PATIENCE))
                .isTrue();
        assertThat(Await.answers(() -> Files.notExists(folder.resolve("temporary")), () -> true, PATIENCE))
                .isTrue();
    }

    @Test
    void whatAnotherJvmStillWatchesIsNotTakenOver() throws IOException, InterruptedException {
        var jvm = jvm("hold");
        var started = child();
        Starter.start(folder);
        assertThat(child().pid()).isNotEqualTo(started.pid());
        new PartProcess("sleeper", folder.resolve("part")).stop(Signal.KILL);
        jvm.destroyForcibly().waitFor();
    }

    @Test
    void whatWasReleasedLivesOn() throws IOException, InterruptedException {
        var jvm = jvm("release");
        assertThat(jvm.waitFor()).isZero();
        var started = child();
        assertThat(started.isAlive()).isTrue();
        var part = new PartProcess("sleeper", folder.resolve("part"));
        part.stop(Signal.KILL);
        assertThat(part.find()).isEmpty();
    }

    private Process jvm(String verb) throws IOException {
        var builder = new ProcessBuilder(
                        Launch.java(), "-XX:TieredStopAtLevel=1", Starter.class.getName(), folder.toString(), verb)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("jvm.log").toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private ProcessHandle child() {
        var part = new PartProcess("sleeper", folder.resolve("part"));
        assertThat(Await.answers(() -> part.find().isPresent(), () -> true, PATIENCE))
                .isTrue();
        return part.find().orElseThrow();
    }

    /** The program of the other JVM: starts a process, then holds it or lets it go. */
    static final class Starter {

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var folder = Path.of(arguments[0]);
            Watchdog.ofThisJvm().removeAtEnd(Files.createDirectory(folder.resolve("temporary")));
            start(folder);
            if (arguments[1].equals("release")) {
                Watchdog.ofThisJvm().release();
            } else {
                Thread.currentThread().join();
            }
        }

        static void start(Path folder) {
            var part = new PartProcess("sleeper", folder.resolve("part"));
            var command = List.of("sh", "-c", "while :; do sleep 0.2; done", part.mark());
            var launch = new Launch(command, Map.of(), folder, folder.resolve("log"));
            part.ensure(launch, () -> {}, () -> true, PATIENCE);
        }
    }
}
