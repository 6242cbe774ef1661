package vn.giamngheo.local.launcher;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

import vn.giamngheo.local.process.LocalStackException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The program behind deploy/local/up, down, reset, status and realm. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, UTF_8));
        System.setErr(new PrintStream(System.err, true, UTF_8));
        QuietLogging.install();
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> arguments) {
        try {
            var command = Command.parse(arguments);
            return switch (command.verb()) {
                case UP -> new Up(command).run();
                case DOWN -> new Down(command).run();
                case RESET -> new Reset(command).run();
                case STATUS -> new Status(command).run();
                case REALM -> new WriteRealm(command).run();
            };
        } catch (LocalStackException refusal) {
            System.err.println("error: " + refusal.getMessage());
            return 1;
        } catch (UncheckedIOException failure) {
            System.err.println("error: " + reason(failure));
            return 1;
        }
    }

    private static String reason(UncheckedIOException failure) {
        var cause = String.valueOf(failure.getCause());
        return cause.contains("No space left")
                ? "The disk is full. Free some space and run the same command again."
                : failure.getMessage() + " (" + cause + ")";
    }
}
