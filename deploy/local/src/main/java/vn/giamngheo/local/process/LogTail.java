package vn.giamngheo.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The end of a log file, put into the sentence that reports a failure. */
final class LogTail {

    private static final Pattern TROUBLE = Pattern.compile("\\b(ERROR|FATAL|SEVERE|Caused by|Exception)\\b");
    private static final int LONGEST = 300;

    private LogTail() {}

    static String of(Path log) {
        return lastTrouble(log) + ". Log: " + log;
    }

    private static String lastTrouble(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.reversed().stream()
                    .limit(200)
                    .filter(line -> TROUBLE.matcher(line).find())
                    .findFirst()
                    .map(line -> ": "
                            + line.strip()
                                    .substring(0, Math.min(LONGEST, line.strip().length())))
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
