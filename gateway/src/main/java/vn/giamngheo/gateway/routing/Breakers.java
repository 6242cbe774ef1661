package vn.giamngheo.gateway.routing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.CircuitBreakerState;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/**
 * Leaves a service alone that does not answer: after so many failures requests to it are refused at once, and only one at
 * a time tries whether it is back. A refusal that the service gives itself is an answer, not a failure.
 */
@ApplicationScoped
class Breakers {

    private static final Logger LOG = Logger.getLogger(Breakers.class);

    private final Map<Upstream, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final CircuitBreakerOptions options;

    Breakers(Vertx vertx, RoutingConfig config) {
        this.vertx = vertx;
        var breaker = config.breaker();
        this.options = new CircuitBreakerOptions()
                .setMaxFailures(breaker.failures())
                .setFailuresRollingWindow(breaker.within().toMillis())
                .setResetTimeout(breaker.pause().toMillis())
                // How long a service may take is decided per request, where the client's slowness is told from its own.
                .setTimeout(-1)
                .setNotificationAddress(null);
    }

    /** Asks the service, unless it is left alone; then fails with an {@code OpenCircuitException}. */
    <T> Future<T> through(Upstream upstream, Supplier<Future<T>> question) {
        return of(upstream).execute(promise -> question.get().onComplete(promise));
    }

    boolean isOpen(Upstream upstream) {
        return of(upstream).state() != CircuitBreakerState.CLOSED;
    }

    private CircuitBreaker of(Upstream upstream) {
        return breakers.computeIfAbsent(upstream, this::breaker);
    }

    private CircuitBreaker breaker(Upstream upstream) {
        return CircuitBreaker.create(upstream.name(), vertx, options)
                .openHandler(nothing -> LOG.warnf("%s is left alone for a while", upstream.name()))
                .closeHandler(nothing -> LOG.infof("%s answers again", upstream.name()));
    }
}
