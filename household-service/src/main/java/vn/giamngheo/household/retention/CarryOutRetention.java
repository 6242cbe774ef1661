package vn.giamngheo.household.retention;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Applies the retention now and then, if the site has turned it on; what one run leaves the next one takes. */
@ApplicationScoped
class CarryOutRetention {

    private static final Logger LOG = Logger.getLogger(CarryOutRetention.class);
    private static final int MOST_PORTIONS = 200;

    private final ApplyRetention apply;
    private final boolean enabled;

    CarryOutRetention(
            ApplyRetention apply,
            @ConfigProperty(name = "registry.retention.enabled", defaultValue = "false") boolean enabled) {
        this.apply = apply;
        this.enabled = enabled;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOut() {
        if (!enabled) {
            return;
        }
        try {
            for (var portion = 0; portion < MOST_PORTIONS && apply.next(); portion++) {
                // Until nothing is left, or the run has been long enough.
            }
        } catch (RuntimeException e) {
            LOG.warnf("The retention will be taken up again: %s", e.getClass().getSimpleName());
            LOG.debug("Why the retention stopped", e);
        }
    }
}
