package vn.giamngheo.kit.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Carries the outbox to the broker: at once after a commit, and every half second for what a crash left behind. */
@ApplicationScoped
@IfBuildProperty(name = "kit.outbox", stringValue = "on")
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final OutboxBatch batch;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean running = true;

    OutboxRelay(OutboxBatch batch) {
        this.batch = batch;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake.release();
        thread.join(Duration.ofSeconds(15));
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        wake.release();
    }

    private void run() {
        try {
            while (running) {
                var woken = wake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                if (woken) {
                    wake.drainPermits();
                }
                sendAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendAll() throws InterruptedException {
        try {
            while (running && batch.send()) {
                // A full batch means that more is waiting.
            }
        } catch (RuntimeException e) {
            LOG.warnf("Events stay in the outbox and will be tried again: %s", e.getMessage());
            LOG.debug("Why the outbox could not be sent", e);
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
    }
}
