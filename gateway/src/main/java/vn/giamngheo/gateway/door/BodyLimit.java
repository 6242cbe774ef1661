package vn.giamngheo.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import vn.giamngheo.kit.problem.CommonProblem;

/** Refuses bodies that are announced as too large; what comes unannounced is counted while it streams. */
@ApplicationScoped
public class BodyLimit {

    /** Before Quarkus' own limit, which answers without a problem. */
    private static final int BEFORE_THE_DOOR = 95;

    private static final long PATIENCE_MS = 5_000;

    private final Refusals refusals;
    private final vn.giamngheo.kit.rest.BodyLimit.Sizes sizes;

    BodyLimit(Refusals refusals, vn.giamngheo.kit.rest.BodyLimit.Sizes sizes) {
        this.refusals = refusals;
        this.sizes = sizes;
    }

    public long bytes(RoutingContext http) {
        return sizes.allowed(http.request().path());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_DOOR);
    }

    private void check(RoutingContext http) {
        if (announced(http) <= bytes(http)) {
            http.next();
            return;
        }
        hangUpAfterwards(http);
        refusals.answer(http, CommonProblem.BODY_TOO_LARGE);
    }

    /**
     * Many clients read the refusal only after they have sent everything: they get a moment for it, then the line is cut.
     * Streams of HTTP/2 end alone, without their connection.
     */
    public void hangUpAfterwards(RoutingContext http) {
        if (http.request().version() == HttpVersion.HTTP_2) {
            return;
        }
        var connection = http.request().connection();
        http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        http.vertx().setTimer(PATIENCE_MS, timer -> connection.close());
    }

    private static long announced(RoutingContext http) {
        var length = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
