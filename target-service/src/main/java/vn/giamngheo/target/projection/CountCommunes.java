package vn.giamngheo.target.projection;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Brings the sums up to date as soon as something was marked, many marks at a time; what a crash or another replica left
 * is taken up within seconds.
 */
@ApplicationScoped
public class CountCommunes {

    private static final Logger LOG = Logger.getLogger(CountCommunes.class);

    private final CountBatch batch;
    private final ManagedExecutor executor;
    private final Event<Counted> counted;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ReentrantLock one = new ReentrantLock();

    CountCommunes(CountBatch batch, ManagedExecutor executor, Event<Counted> counted) {
        this.batch = batch;
        this.executor = executor;
        this.counted = counted;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaleCounts.Marked marked) {
        // Whoever is asked already has not begun yet and will see this mark, too.
        if (asked.compareAndSet(false, true)) {
            var unused = executor.runAsync(this::count);
        }
    }

    @Scheduled(every = "5s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        one.lock();
        try {
            asked.set(false);
            var any = false;
            while (batch.next()) {
                any = true;
            }
            if (any) {
                counted.fire(new Counted());
            }
        } catch (RuntimeException e) {
            LOG.warnf("Sums will be brought up to date later: %s", e.getMessage());
            LOG.debug("Why counting stopped", e);
        } finally {
            one.unlock();
        }
    }

    /** Says that sums are up to date. */
    public record Counted() {}
}
