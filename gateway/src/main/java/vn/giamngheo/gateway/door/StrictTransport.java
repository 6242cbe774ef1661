package vn.giamngheo.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks browsers that came over TLS to come back that way only; over plain HTTP it must not be said (RFC 6797, 7.2). */
@ApplicationScoped
class StrictTransport {

    private static final int BEFORE_EVERYTHING_THAT_ANSWERS = 98;

    private final String value;

    StrictTransport(
            @ConfigProperty(name = "gateway.door.strict-transport", defaultValue = "max-age=31536000") String value) {
        this.value = value;
    }

    void register(@Observes Filters filters) {
        filters.register(this::demand, BEFORE_EVERYTHING_THAT_ANSWERS);
    }

    private void demand(RoutingContext http) {
        if ("https".equals(http.request().scheme())) {
            http.response().putHeader("Strict-Transport-Security", value);
        }
        http.next();
    }
}
