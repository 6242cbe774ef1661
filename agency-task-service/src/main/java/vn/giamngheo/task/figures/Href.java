package vn.giamngheo.task.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The address of the list behind a figure, the same here and behind the gateway. */
public final class Href {

    private final String path;
    private final Map<String, String> query;

    private Href(String path, Map<String, String> query) {
        this.path = path;
        this.query = query;
    }

    public static Href to(String path) {
        return new Href(path, Map.of());
    }

    /** Another address; a null adds nothing. */
    public Href with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(query);
        more.put(name, value.toString());
        return new Href(path, more);
    }

    @Override
    public String toString() {
        return path
                + query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + '=' + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }
}
