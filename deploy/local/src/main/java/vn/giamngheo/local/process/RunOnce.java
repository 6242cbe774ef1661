package vn.giamngheo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** A program that does its work and ends. */
public final class RunOnce {

    /** What it said and how it ended. */
    public record Result(int code, String output) {

        public String lastLine() {
            return output.lines()
                    .filter(line -> !line.isBlank())
                    .reduce((first, last) -> last)
                    .orElse("no output");
        }
    }

    private RunOnce() {}

    /** Should this JVM end meanwhile, the program ends, too. */
    public static Result run(List<String> command) throws IOException {
        var watchdog = Watchdog.ofThisJvm();
        // A file, not a pipe: waiting for the end of a pipe cannot be interrupted.
        var output = Files.createTempFile("giamngheo-", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        var process = watchdog.start(builder, pid -> {});
        try {
            var code = process.waitFor();
            return new Result(code, Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        } finally {
            process.destroyForcibly();
            watchdog.forget(process.pid());
            Files.deleteIfExists(output);
        }
    }
}
