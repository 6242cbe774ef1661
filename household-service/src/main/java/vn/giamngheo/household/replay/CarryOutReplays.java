package vn.giamngheo.household.replay;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Carries replays out, one after the other, batch by batch, each in its own transaction. What was interrupted, here or on
 * another replica, is taken up again within seconds.
 */
@ApplicationScoped
class CarryOutReplays {

    private static final Logger LOG = Logger.getLogger(CarryOutReplays.class);

    private final ReplayBatch batch;
    private final ManagedExecutor executor;
    private final Semaphore one = new Semaphore(1);

    CarryOutReplays(ReplayBatch batch, ManagedExecutor executor) {
        this.batch = batch;
        this.executor = executor;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestReplay.Queued queued) {
        var unused = executor.runAsync(this::carryOut);
    }

    @Scheduled(every = "5s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOut() {
        if (!one.tryAcquire()) {
            return;
        }
        try {
            Optional<UUID> begun = Optional.empty();
            do {
                begun = batch.next(begun.orElse(null));
            } while (begun.isPresent());
        } catch (RuntimeException e) {
            LOG.warnf("A replay will be taken up again: %s", e.getMessage());
            LOG.debug("Why a replay stopped", e);
        } finally {
            one.release();
        }
    }
}
