package vn.giamngheo.kit.rest;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.time.UuidV7;

/**
 * Gives every request an id, the caller's own when it is a decent one, and repeats it in the answer and the log. The trace
 * that the request is part of (W3C trace context) is passed on as it came; a request without one begins one.
 */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** The name of the header, and of the entry in the log's context. */
    public static final String TRACE = "traceparent";

    /** The name of the request's id in the log's context. */
    public static final String KEY = "requestId";

    private static final Pattern TRACE_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final int BEFORE_EVERYTHING = 1000;

    private final UuidV7 ids;

    RequestId(UuidV7 ids) {
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::identify, BEFORE_EVERYTHING);
    }

    private void identify(RoutingContext http) {
        var brought = http.request().getHeader(HEADER);
        var id = brought != null && DECENT.matcher(brought).matches()
                ? brought
                : ids.next().toString();
        http.put(KEY, id);
        http.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        MDC.put(TRACE, trace(http));
        http.next();
    }

    private String trace(RoutingContext http) {
        var headers = http.request().headers();
        var brought = headers.getAll(TRACE);
        if (brought.size() == 1 && TRACE_PARENT.matcher(brought.getFirst()).matches()) {
            return brought.getFirst();
        }
        var begun = "00-%s-%016x-00".formatted(hex(ids.next()), ids.next().getLeastSignificantBits());
        headers.set(TRACE, begun);
        headers.remove("tracestate");
        return begun;
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    /** The id of the request that is being worked on, for calls to other services; an empty text outside of one. */
    public static String current() {
        return inContext(KEY);
    }

    /** The same of its trace. */
    public static String currentTrace() {
        return inContext(TRACE);
    }

    private static String inContext(String key) {
        return MDC.get(key) instanceof String value ? value : "";
    }

    /** The id of the request being answered; an empty text outside of one. */
    public static String of(@Nullable RoutingContext http) {
        String id = http == null ? null : http.get(KEY);
        return id == null ? "" : id;
    }
}
