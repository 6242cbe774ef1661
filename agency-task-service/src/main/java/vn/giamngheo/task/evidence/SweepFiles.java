package vn.giamngheo.task.evidence;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sweeps out, once a day, the files that nobody names: their row was deleted, or its transaction failed. */
@ApplicationScoped
class SweepFiles {

    private static final Logger LOG = Logger.getLogger(SweepFiles.class);

    private final FileStore store;
    private final SweepFile one;
    private final Clock clock;
    private final Duration grace;

    SweepFiles(
            FileStore store,
            SweepFile one,
            Clock clock,
            @ConfigProperty(name = "evidence.grace", defaultValue = "P7D") Duration grace) {
        this.store = store;
        this.one = one;
        this.clock = clock;
        this.grace = grace;
    }

    /** Not what was brought lately: a wrong or restored database must not cost files that somebody just brought. */
    @Scheduled(
            every = "24h",
            delayed = "${evidence.sweep-after:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            store.eachPutBefore(clock.instant().minus(grace), one::sweep);
        } catch (RuntimeException e) {
            LOG.warn("Sweeping will be taken up again tomorrow", e);
        }
    }
}
