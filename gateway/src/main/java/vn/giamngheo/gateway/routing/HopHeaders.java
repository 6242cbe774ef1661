package vn.giamngheo.gateway.routing;

import java.util.Set;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Which headers belong to one hop only, and which tell the next hop about this one. */
final class HopHeaders {

    private static final Set<String> ONE_HOP = Set.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings",
            // The gateway has answered it, or the body has come without.
            "Expect");

    private static final String FORWARDED = "x-forwarded-";

    private HopHeaders() {}

    /** Removes what must not travel on, the headers that {@code Connection} names included. */
    static void strip(MultiMap headers) {
        for (var value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : value.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        ONE_HOP.forEach(headers::remove);
    }

    /** What is public is the same for everybody, so nobody is told who asks. */
    static void makeAnonymous(MultiMap headers) {
        headers.remove(HttpHeaders.AUTHORIZATION).remove(HttpHeaders.COOKIE);
    }

    /**
     * Says who asked for what, as far as the gateway knows it itself. What a caller claims here is dropped; a load
     * balancer in front is believed when {@code quarkus.http.proxy.*} names it, and then the request already tells so.
     */
    static void forward(MultiMap headers, HttpServerRequest request) {
        headers.remove("Forwarded");
        for (var name : Set.copyOf(headers.names())) {
            if (name.regionMatches(true, 0, FORWARDED, 0, FORWARDED.length())) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }
}
