package vn.giamngheo.task.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/**
 * Works a chore off in portions, each in its own transaction. Where a portion fails, its tasks are done one by one: the
 * bad one is put off, and the others neither stop nor wait for it.
 */
@ApplicationScoped
class WorkOff {

    private static final Logger LOG = Logger.getLogger(WorkOff.class);
    private static final int PORTION = 100;

    private final ScanFailures failures;

    WorkOff(ScanFailures failures) {
        this.failures = failures;
    }

    Tally all(Chore chore) {
        var total = Tally.NONE;
        Tally portion;
        do {
            portion = portion(chore);
            total = total.plus(portion);
            // What failed is put off, so each round has less to do than the one before.
        } while (portion.done() + portion.failed() > 0);
        return total;
    }

    private Tally portion(Chore chore) {
        var picked = new ArrayList<UUID>();
        try {
            return new Tally(
                    QuarkusTransaction.requiringNew().call(() -> {
                        picked.addAll(chore.pick(PORTION));
                        return carryOut(chore, picked);
                    }),
                    0);
        } catch (RuntimeException e) {
            if (picked.isEmpty()) {
                throw e;
            }
            LOG.debugf(e, "A portion of %s is done one by one", chore.work());
            return picked.stream().map(task -> one(chore, task)).reduce(Tally.NONE, Tally::plus);
        }
    }

    private Tally one(Chore chore, UUID task) {
        try {
            return new Tally(QuarkusTransaction.requiringNew().call(() -> carryOut(chore, List.of(task))), 0);
        } catch (RuntimeException e) {
            LOG.warnf("%s of task %s failed and is put off: %s", chore.work(), task, ScanFailures.told(e));
            LOG.debug("Why it failed", e);
            QuarkusTransaction.requiringNew().run(() -> failures.record(chore, task, e));
            return new Tally(0, 1);
        }
    }

    private int carryOut(Chore chore, List<UUID> tasks) {
        if (tasks.isEmpty()) {
            return 0;
        }
        var done = chore.carryOut(tasks);
        failures.forget(chore, tasks);
        return done;
    }

    /** How many tasks were done, and for how many it failed. */
    record Tally(int done, int failed) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(done + other.done, failed + other.failed);
        }
    }
}
