package vn.giamngheo.task.escalation;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a look at the terms raises, alone and with others. */
@QuarkusTest
class ScanDeadlinesTest extends EscalationTest {

    @AfterEach
    void cureAll() {
        cure();
    }

    @Test
    void anUnfinishedTaskIsToldHigherUpTheLaterItGets() {
        var soon = toComplete("HEALTH", workingDaysAhead(5));
        var notYet = toComplete("HEALTH", workingDaysAhead(6));
        var late = toComplete("HEALTH", workingDaysAgo(1));
        var later = toComplete("HEALTH", workingDaysAgo(10));
        var latest = toComplete("HEALTH", workingDaysAgo(20));

        scanDeadlines.scan();

        assertThat(told(notYet)).isEmpty();
        assertThat(told(soon)).containsExactly("COMPLETE REMINDER HEALTH");
        assertThat(told(late)).containsExactly("COMPLETE AGENCY_HEAD HEALTH", "COMPLETE REMINDER HEALTH");
        assertThat(told(later))
                .containsExactly(
                        "COMPLETE AGENCY_HEAD HEALTH", "COMPLETE LEAD_AGENCY LABOUR", "COMPLETE REMINDER HEALTH");
        assertThat(told(latest))
                .containsExactly(
                        "COMPLETE AGENCY_HEAD HEALTH",
                        "COMPLETE LEAD_AGENCY LABOUR",
                        "COMPLETE PEOPLES_COMMITTEE DISTRICT_COMMITTEE",
                        "COMPLETE REMINDER HEALTH");
    }

    @Test
    void anUnacknowledgedTaskIsToldFromItsLastDayOn() {
        var tomorrow = toAcknowledge("HEALTH", today().plusDays(1));
        var today = toAcknowledge("HEALTH", today());
        var late = toAcknowledge("HEALTH", workingDaysAgo(10));

        scanDeadlines.scan();

        assertThat(told(tomorrow)).isEmpty();
        assertThat(told(today)).containsExactly("ACKNOWLEDGE REMINDER HEALTH");
        assertThat(told(late))
                .containsExactly(
                        "ACKNOWLEDGE AGENCY_HEAD HEALTH",
                        "ACKNOWLEDGE LEAD_AGENCY LABOUR",
                        "ACKNOWLEDGE REMINDER HEALTH");
    }

    @Test
    void fromTheRoundOf2025OnOnlyTheAgencyItselfIsTold() {
        var task = toComplete("COMMUNE_COMMITTEES", workingDaysAgo(30));
        sql("update task set round_year = 2025 where id = ?1", task);

        scanDeadlines.scan();

        assertThat(told(task))
                .containsExactly("COMPLETE AGENCY_HEAD COMMUNE_COMMITTEES", "COMPLETE REMINDER COMMUNE_COMMITTEES");
    }

    @Test
    void whatIsDoneOrPausedIsNotTold() {
        var paused = toComplete("HEALTH", workingDaysAgo(3));
        sql("update task set paused_on = ?2 where id = ?1", paused, today());
        var done = task("HEALTH", "DONE");
        sql("update task set complete_due = ?2, acknowledge_due = ?2 where id = ?1", done, workingDaysAgo(3));

        assertThat(scanDeadlines.scan()).isEqualTo(new ScanDeadlines.Scanned(0, 0, 0, 0, 0));
    }

    @Test
    void lookingAgainTellsNothingTwice() {
        var task = toComplete("HEALTH", workingDaysAgo(1));

        assertThat(scanDeadlines.scan().raised()).isEqualTo(2);
        assertThat(scanDeadlines.scan().raised()).isZero();
        assertThat(told(task)).hasSize(2);
        assertThat(count("select version from task where id = '" + task + "'")).isZero();
    }

    @Test
    void threeReplicasThatLookAtOnceTellEverythingOnce() throws ExecutionException, InterruptedException {
        var due = workingDaysAgo(20);
        for (int tasks = 0; tasks < 450; tasks++) {
            toComplete("HEALTH", due);
        }
        var together = new CyclicBarrier(3);
        Callable<ScanDeadlines.Scanned> scan = () -> {
            together.await();
            return scanDeadlines.scan();
        };

        var raised = 0;
        var failed = 0;
        try (var replicas = Executors.newFixedThreadPool(3)) {
            for (var scanned : replicas.invokeAll(Collections.nCopies(3, scan))) {
                raised += scanned.get().raised();
                failed += scanned.get().failed();
            }
        }

        assertThat(raised).isEqualTo(4 * 450);
        assertThat(failed).isZero();
        assertThat(count("select count(*) from escalation")).isEqualTo(4 * 450);
        assertThat(count("select count(*) from (select from escalation group by task_id having count(*) = 4) whole"))
                .isEqualTo(450);
    }

    @Test
    void aReplicaPassesOverWhatAnotherHasInHand() {
        var held = toComplete("HEALTH", workingDaysAgo(1));
        var free = toComplete("HEALTH", workingDaysAgo(1));

        QuarkusTransaction.requiringNew().run(() -> {
            var unused = store.createNativeQuery("select 1 from task where id = ?1 for no key update")
                    .setParameter(1, held)
                    .getSingleResult();
            assertThat(scanDeadlines.scan().raised()).isEqualTo(2);
        });

        assertThat(told(free)).hasSize(2);
        assertThat(told(held)).isEmpty();
        assertThat(scanDeadlines.scan().raised()).isEqualTo(2);
    }

    @Test
    void oneBadTaskNeitherStopsNorDelaysTheOthers() {
        var bad = toComplete("HEALTH", workingDaysAgo(5));
        for (int tasks = 0; tasks < 120; tasks++) {
            toComplete("HEALTH", workingDaysAgo(1));
        }
        poison("escalation", "insert", "task_id", bad);

        var scanned = scanDeadlines.scan();

        assertThat(scanned.raised()).isEqualTo(2 * 120);
        assertThat(scanned.failed()).isEqualTo(2);
        assertThat(told(bad)).isEmpty();
        assertThat(texts("select task_id || ' ' || work || ' ' || attempts || ' ' || last_error from scan_failure"))
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .startsWith(bad + " RAISE 1 ")
                        .contains("poisoned")
                        .doesNotContain("\n"));
    }

    @Test
    void aBadTaskIsTriedAgainAfterGrowingPausesUntilItWorks() {
        var bad = toComplete("HEALTH", workingDaysAgo(1));
        poison("escalation", "insert", "task_id", bad);

        assertThat(scanDeadlines.scan().failed()).isEqualTo(2);
        assertThat(scanDeadlines.scan().failed()).as("put off").isZero();
        waitForTheNextTry();
        assertThat(scanDeadlines.scan().failed()).isEqualTo(2);
        assertThat(count("select count(*) from scan_failure where attempts = 2"
                        + " and next_try_at between now() + interval '61 seconds' and now() + interval '3 minutes'"))
                .isEqualTo(2);
        sql("update scan_failure set attempts = 40");
        waitForTheNextTry();
        scanDeadlines.scan();
        assertThat(count("select count(*) from scan_failure where attempts = 41"
                        + " and next_try_at between now() + interval '5 hours' and now() + interval '6 hours'"))
                .isEqualTo(2);

        cure();
        waitForTheNextTry();
        assertThat(scanDeadlines.scan().raised()).isEqualTo(2);
        assertThat(count("select count(*) from scan_failure")).isZero();
    }

    @Test
    void aFailureThatNobodyNeedsToTryAgainIsForgotten() {
        var bad = toComplete("HEALTH", workingDaysAgo(1));
        poison("escalation", "insert", "task_id", bad);
        scanDeadlines.scan();
        sql("update task set state = 'DONE', done_on = ?2 where id = ?1", bad, today());
        sql("update scan_failure set next_try_at = now() - interval '2 days'");

        scanDeadlines.scan();

        assertThat(count("select count(*) from scan_failure")).isZero();
    }

    private List<String> told(UUID task) {
        return texts("select deadline || ' ' || level || ' ' || recipient_agency from escalation where task_id = '"
                + task + "' and settled_at is null");
    }
}
