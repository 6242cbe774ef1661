package vn.giamngheo.household.closing;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Carries closings out, batch by batch, each in its own transaction. What was interrupted, here or on another replica, is
 * taken up again within seconds.
 */
@ApplicationScoped
class CarryOutClosings {

    private static final Logger LOG = Logger.getLogger(CarryOutClosings.class);

    private final ClosingBatch batch;
    private final ManagedExecutor executor;
    private final Semaphore one = new Semaphore(1);

    CarryOutClosings(ClosingBatch batch, ManagedExecutor executor) {
        this.batch = batch;
        this.executor = executor;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) CloseCommune.Started started) {
        var unused = executor.runAsync(this::carryOut);
    }

    @Scheduled(every = "5s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOut() {
        if (!one.tryAcquire()) {
            return;
        }
        try {
            while (batch.next()) {
                // Until nothing is left to close.
            }
        } catch (RuntimeException e) {
            LOG.warnf("A closing will be taken up again: %s", e.getMessage());
            LOG.debug("Why a closing stopped", e);
        } finally {
            one.release();
        }
    }
}
