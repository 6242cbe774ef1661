package vn.giamngheo.gateway.door;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;

/** Tells browsers which pages may call: any may read what is public, the rest is for the origins a site names. */
@ApplicationScoped
class Cors {

    /** Before anything that could answer without these headers, so that a page can read refusals, too. */
    private static final int BEFORE_EVERYTHING_THAT_ANSWERS = 99;

    private static final Set<String> ASKED_WITH = Set.of(
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "X-Purpose",
            "X-Request-Id",
            "traceparent",
            "tracestate");

    private static final Set<String> ANSWERED_WITH = Set.of(
            "Content-Disposition",
            "ETag",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "X-Request-Id");

    private final CorsHandler everybody;
    private final CorsHandler named;
    private final Set<String> origins;

    Cors(CorsConfig config) {
        var seconds = (int) config.maxAge().toSeconds();
        origins = config.origins().orElse(Set.of());
        everybody = CorsHandler.create()
                .addOriginWithRegex(".*")
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD))
                .exposedHeaders(ANSWERED_WITH)
                .maxAgeSeconds(seconds);
        named = CorsHandler.create()
                .addOrigins(List.copyOf(origins))
                .allowedMethods(
                        Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE))
                .allowedHeaders(ASKED_WITH)
                .exposedHeaders(ANSWERED_WITH)
                .maxAgeSeconds(seconds);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_EVERYTHING_THAT_ANSWERS);
    }

    private static String origin(RoutingContext http) {
        var origin = http.request().getHeader(HttpHeaders.ORIGIN);
        return origin == null ? "" : origin;
    }

    private void handle(RoutingContext http) {
        if (Addresses.isPublic(http)) {
            everybody.handle(http);
        } else if (Addresses.isApi(http) && origins.contains(origin(http))) {
            named.handle(http);
        } else {
            // Our own pages, and those of others: without these headers a browser shows them nothing.
            http.next();
        }
    }
}
