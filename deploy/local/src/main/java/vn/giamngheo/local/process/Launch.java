package vn.giamngheo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/** How to start a program: its command line, additions to the environment, working folder and log file. */
public record Launch(List<String> command, Map<String, String> environment, Path folder, Path log) {

    private static final long ROTATE_BYTES = 10_000_000;

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The java of this very JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Equal for two launches that would start the same program in the same way. */
    String fingerprint() {
        return Integer.toHexString(command.hashCode()) + Integer.toHexString(environment.hashCode());
    }

    ProcessBuilder builder() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log) && Files.size(log) > ROTATE_BYTES) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var builder = new ProcessBuilder(OwnSession.of(command));
        builder.environment().putAll(environment);
        return builder.directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true);
    }
}
