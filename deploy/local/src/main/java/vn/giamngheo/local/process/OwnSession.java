package vn.giamngheo.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives a command its own session, so that the terminal's Ctrl-C or its closing does not reach the program. */
final class OwnSession {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private OwnSession() {}

    /** Both ways replace themselves by the command: the process id stays the one that Java was given. */
    static List<String> of(List<String> command) {
        if (isOnPath("setsid")) {
            return concat(List.of("setsid"), command);
        }
        if (isOnPath("perl")) {
            return concat(List.of("perl", "-MPOSIX=setsid", "-e", "setsid(); exec { $ARGV[0] } @ARGV", "--"), command);
        }
        return command;
    }

    static boolean isOnPath(String program) {
        return SEPARATOR
                .splitAsStream(System.getenv().getOrDefault("PATH", "/usr/bin:/bin"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> concat(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
