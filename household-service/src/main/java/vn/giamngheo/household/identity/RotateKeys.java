package vn.giamngheo.household.identity;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * Brings what older keys have made to the present ones, in portions, while everybody works on: first members, then the
 * history, which is written from members. A replica that knows only an older key leaves it. What was interrupted is taken up again.
 */
@ApplicationScoped
class RotateKeys {

    private static final Logger LOG = Logger.getLogger(RotateKeys.class);

    private final RotationBatch members;
    private final HistoryBatch history;
    private final Semaphore one = new Semaphore(1);

    RotateKeys(RotationBatch members, HistoryBatch history) {
        this.members = members;
        this.history = history;
    }

    @Scheduled(
            every = "{registry.identity.rotate-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rotate() {
        if (!one.tryAcquire()) {
            return;
        }
        try {
            while (!history.isSuperseded() && (members.next() || history.next())) {
                // Until everything is under the present keys.
            }
        } catch (RuntimeException e) {
            LOG.warnf("The change of keys will be taken up again: %s", e.getMessage());
            LOG.debug("Why the change of keys stopped", e);
        } finally {
            one.release();
        }
    }
}
