package vn.giamngheo.task;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** An area as household-service publishes it; successors are written as {@code code@validFrom}. */
public record AreaEvent(
        String code,
        String validFrom,
        @Nullable String validTo,
        String level,
        List<String> ancestors,
        List<String> successors,
        long sequence) {

    public AreaEvent sequence(long other) {
        return new AreaEvent(code, validFrom, validTo, level, ancestors, successors, other);
    }

    public AreaEvent successors(String... others) {
        return new AreaEvent(code, validFrom, validTo, level, ancestors, List.of(others), sequence);
    }

    String key() {
        return code + "@" + validFrom;
    }

    String json() {
        return """
                {
                  "code": "%s",
                  "validFrom": "%s",
                  "validTo": %s,
                  "name": "Unit %s",
                  "level": "%s",
                  "unitType": "%s",
                  "areaType": %s,
                  "parentCode": %s,
                  "ancestors": [%s],
                  "successors": [%s],
                  "sequence": %d
                }""".formatted(
                        code,
                        validFrom,
                        quoted(validTo),
                        code,
                        level,
                        level,
                        level.equals("COMMUNE") ? "\"RURAL\"" : "null",
                        quoted(ancestors.isEmpty() ? null : ancestors.getLast()),
                        ancestors.stream().map(AreaEvent::quoted).collect(Collectors.joining(", ")),
                        successors.stream().map(AreaEvent::key).collect(Collectors.joining(", ")),
                        sequence);
    }

    private static String key(String successor) {
        var parts = successor.split("@", 2);
        return "{ \"code\": \"%s\", \"validFrom\": \"%s\" }".formatted(parts[0], parts[1]);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
