package vn.giamngheo.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problem;
import vn.giamngheo.kit.problem.Problems;

/** Refuses a body that says it is too large as a problem; the server's own limit behind it answers without a word. */
@ApplicationScoped
public class BodyLimit {

    /** After the request has its id, before anything reads it. */
    private static final int PRIORITY = 900;

    private final Problems problems;
    private final long limit;

    BodyLimit(
            Problems problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext http) {
        if (announced(http) <= limit) {
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
}
