package vn.giamngheo.gateway.door;

import io.vertx.ext.web.RoutingContext;

/** Which addresses of the gateway are the suite's, and which are its own (documents, health). */
final class Addresses {

    private Addresses() {}

    /** For callers with a token. */
    static boolean isApi(RoutingContext http) {
        return below("/api", http.normalizedPath());
    }

    /** For everybody. */
    static boolean isPublic(RoutingContext http) {
        return below("/public", http.normalizedPath());
    }

    static boolean isServed(RoutingContext http) {
        return isApi(http) || isPublic(http);
    }

    private static boolean below(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
