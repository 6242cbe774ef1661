package vn.giamngheo.local.process;

import java.io.IOException;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    public static Result run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
