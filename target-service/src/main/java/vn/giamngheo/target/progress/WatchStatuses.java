package vn.giamngheo.target.progress;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

import vn.giamngheo.target.area.RecordArea.AreaChanged;
import vn.giamngheo.target.measurement.RecordMeasurement.Measured;
import vn.giamngheo.target.plan.ApprovePlan.PlanApproved;
import vn.giamngheo.target.projection.CountCommunes.Counted;

/** Tells when an area comes to stand otherwise against its target, as soon as the figures that move it are in. */
@ApplicationScoped
public class WatchStatuses {

    private static final Logger LOG = Logger.getLogger(WatchStatuses.class);

    private final Statuses statuses;
    private final StatusBatch batch;
    private final ManagedExecutor executor;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ReentrantLock one = new ReentrantLock();

    WatchStatuses(Statuses statuses, StatusBatch batch, ManagedExecutor executor) {
        this.statuses = statuses;
        this.batch = batch;
        this.executor = executor;
    }

    void mark(@Observes PlanApproved approved) {
        statuses.mark(approved.plan(), approved.firstYear(), null);
    }

    void mark(@Observes Measured measured) {
        statuses.markFamily(measured.familyId(), measured.year());
    }

    /** Which communes make an area goes by the map. */
    void mark(@Observes AreaChanged changed) {
        statuses.markAll();
    }

    void atOnce(@Observes Counted counted) {
        ask();
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanApproved approved) {
        ask();
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Measured measured) {
        ask();
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) AreaChanged changed) {
        ask();
    }

    private void ask() {
        // Whoever is asked already has not begun yet and will see what was marked, too.
        if (asked.compareAndSet(false, true)) {
            var unused = executor.runAsync(this::watch);
        }
    }

    @Scheduled(every = "5s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        one.lock();
        try {
            asked.set(false);
            while (batch.next()) {
                // Until nothing is left to look at.
            }
        } catch (RuntimeException e) {
            LOG.warnf("How areas stand will be looked at later: %s", e.getMessage());
            LOG.debug("Why looking stopped", e);
        } finally {
            one.unlock();
        }
    }
}
