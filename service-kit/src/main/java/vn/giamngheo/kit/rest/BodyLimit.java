package vn.giamngheo.kit.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problem;
import vn.giamngheo.kit.problem.Problems;

/**
 * Refuses a body that says it is too large as a problem. What comes without saying so is counted by the server, which
 * answers 413 without a word; it is told here how much this path takes.
 */
@ApplicationScoped
public class BodyLimit {

    /** After the request has its id, before anything reads it. */
    private static final int PRIORITY = 900;

    /** After the server has said how much it takes anywhere ({@link RouteConstants#ROUTE_ORDER_UPLOAD_LIMIT}). */
    private static final int AFTER_THE_SERVER = 1;

    private final Problems problems;
    private final Sizes sizes;

    BodyLimit(Problems problems, Sizes sizes) {
        this.problems = problems;
        this.sizes = sizes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::tell, AFTER_THE_SERVER);
    }

    private void tell(RoutingContext http) {
        if (http.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            http.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, allowed(http));
        }
        http.next();
    }

    private long allowed(RoutingContext http) {
        return sizes.allowed(http.request().path());
    }

    private void check(RoutingContext http) {
        if (announced(http) <= allowed(http)) {
            http.next();
            return;
        }
        var refusal = problems.problem(http, CommonProblem.BODY_TOO_LARGE);
        http.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                // What is still on its way is not read, so the connection is of no more use.
                .putHeader("Connection", "close")
                .end(Json.encode(refusal));
    }

    private static long announced(RoutingContext http) {
        var length = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    /** How large the body of a request may be: what the server takes on a few named paths, less on all others. */
    @ApplicationScoped
    public static class Sizes {

        private final long most;
        private final long usual;
        private final List<Pattern> largePaths;

        @Inject
        Sizes(
                @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize most,
                @ConfigProperty(name = "kit.body-limit.usual") Optional<MemorySize> usual,
                @ConfigProperty(name = "kit.body-limit.large-paths") Optional<List<String>> largePaths) {
            this(
                    most.asLongValue(),
                    usual.map(MemorySize::asLongValue).orElseGet(most::asLongValue),
                    largePaths.orElse(List.of()));
        }

        Sizes(long most, long usual, List<String> largePaths) {
            this.most = most;
            this.usual = usual;
            this.largePaths = largePaths.stream().map(Pattern::compile).toList();
        }

        /** In bytes; the path as it was sent, so that no other spelling of a path takes more. */
        public long allowed(String path) {
            return largePaths.stream().anyMatch(large -> large.matcher(path).matches()) ? most : usual;
        }
    }
}
