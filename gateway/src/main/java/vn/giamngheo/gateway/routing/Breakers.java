package vn.giamngheo.gateway.routing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.vertx.core.Future;
import io.vertx.core.VertxException;
import org.jboss.logging.Logger;

/**
 * Leaves a service alone that does not answer: when half of the requests of a while have failed, further ones are refused
 * at once, and after a pause a few try whether it is back. A refusal that the service gives itself is an answer; what says
 * nothing about the service counts neither way.
 */
@ApplicationScoped
class Breakers {

    private static final Logger LOG = Logger.getLogger(Breakers.class);
    private static final float HALF = 50;

    private final Map<Upstream, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final CircuitBreakerConfig config;

    Breakers(RoutingConfig routing) {
        var breaker = routing.breaker();
        this.config = CircuitBreakerConfig.custom()
                .slidingWindow(
                        (int) breaker.within().toSeconds(),
                        breaker.requests(),
                        CircuitBreakerConfig.SlidingWindowType.TIME_BASED)
                .failureRateThreshold(HALF)
                .waitDurationInOpenState(breaker.pause())
                .permittedNumberOfCallsInHalfOpenState(breaker.trials())
                .build();
    }

    /**
     * Asks the service, unless it is left alone; then fails as {@link LeftAlone}.
     *
     * @param quick can be answered without waiting for the client: only such requests try whether a service is back, for
     *     the others wait meanwhile
     * @param tellsNothing failures that are not the service's
     */
    <T> Future<T> through(
            Upstream upstream, boolean quick, Supplier<Future<T>> question, Predicate<Throwable> tellsNothing) {
        var breaker = of(upstream);
        if ((!quick && breaker.getState() != State.CLOSED) || !breaker.tryAcquirePermission()) {
            return Future.failedFuture(new LeftAlone());
        }
        var began = breaker.getCurrentTimestamp();
        return question.get().onComplete(done -> {
            var took = breaker.getCurrentTimestamp() - began;
            if (done.succeeded()) {
                breaker.onSuccess(took, breaker.getTimestampUnit());
            } else if (tellsNothing.test(done.cause())) {
                breaker.releasePermission();
            } else {
                breaker.onError(took, breaker.getTimestampUnit(), done.cause());
            }
        });
    }

    boolean isOpen(Upstream upstream) {
        return of(upstream).getState() != State.CLOSED;
    }

    private CircuitBreaker of(Upstream upstream) {
        return breakers.computeIfAbsent(upstream, this::breaker);
    }

    private CircuitBreaker breaker(Upstream upstream) {
        var breaker = CircuitBreaker.of(upstream.name(), config);
        breaker.getEventPublisher().onStateTransition(event -> {
            switch (event.getStateTransition().getToState()) {
                case OPEN -> LOG.warnf("%s is left alone for a while", upstream.name());
                case CLOSED -> LOG.infof("%s answers again", upstream.name());
                default -> LOG.debugf("%s: %s", upstream.name(), event.getStateTransition());
            }
        });
        return breaker;
    }

    /** The service was not asked. */
    static final class LeftAlone extends VertxException {

        private static final long serialVersionUID = 1L;

        LeftAlone() {
            super("The service is left alone for a while", true);
        }
    }
}
