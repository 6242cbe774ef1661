package vn.giamngheo.task.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.task.store.SurveyFacts;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What a look at the terms does when they are met, move or are over. */
@QuarkusTest
class TermsThatChangeTest extends EscalationTest {

    private static final Tokens OFFICER =
            Tokens.of("agency-officer").areas("482").agency("HEALTH");

    @Inject
    SurveyFacts facts;

    @AfterEach
    void cureAll() {
        cure();
    }

    @Test
    void whatIsAcknowledgedIsSettled() {
        var task = toAcknowledge("HEALTH", workingDaysAgo(3));
        scanDeadlines.scan();
        step(task, "acknowledgement", "{}");

        assertThat(scanDeadlines.scan().settled()).isEqualTo(2);
        assertThat(open(task)).isZero();
        assertThat(scanDeadlines.scan().settled()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "DONE"})
    void whatIsOverOrDoneIsSettled(String state) {
        var task = toComplete("HEALTH", workingDaysAgo(3));
        scanDeadlines.scan();
        sql(
                "update task set state = ?2, done_on = ?3, closed_at = case ?2 when 'CANCELLED' then now() end,"
                        + " cancelled_reason = case ?2 when 'CANCELLED' then 'NEED_GONE' end where id = ?1",
                task,
                state,
                today());

        scanDeadlines.scan();

        assertThat(open(task)).isZero();
    }

    @Test
    void aPauseSettlesAndTheEndOfAShortOneTellsAgain() {
        var task = toComplete("HEALTH", workingDaysAgo(20));
        scanDeadlines.scan();
        step(task, "pause", "{\"reason\": \"Ruộng đang ngập\"}");
        scanDeadlines.scan();
        assertThat(open(task)).isZero();

        sql("update task set paused_on = null where id = ?1", task);

        assertThat(scanDeadlines.scan().raised()).isEqualTo(4);
        assertThat(open(task)).isEqualTo(4);
        assertThat(count("select count(*) from escalation")).as("each once").isEqualTo(4);
    }

    @Test
    void aTermThatMovesIsToldAnew() {
        var task = toComplete("HEALTH", workingDaysAgo(3));
        scanDeadlines.scan();
        sql("update task set complete_due = ?2 where id = ?1", task, workingDaysAgo(1));

        var scanned = scanDeadlines.scan();

        assertThat(scanned.settled()).isEqualTo(2);
        assertThat(scanned.raised()).isEqualTo(2);
        assertThat(texts("select distinct due_on from escalation where settled_at is null"))
                .containsExactly(workingDaysAgo(1).toString());
    }

    @Test
    void anAgencyThatTookATaskOverIsToldInsteadOfTheOther() {
        var task = toComplete("HEALTH", workingDaysAgo(1));
        scanDeadlines.scan();
        sql("update escalation set seen_at = now(), seen_by = 'somebody'");
        sql("update task set agency = 'EDUCATION' where id = ?1", task);

        scanDeadlines.scan();

        assertThat(texts("select recipient_agency || coalesce(seen_by, '') from escalation where settled_at is null"))
                .containsExactly("EDUCATION", "EDUCATION");
    }

    @Test
    void afterAChangeOfTheCalendarTermsAreCountedAnew() {
        var task = toComplete("HEALTH", workingDaysAgo(20));
        countedByAnEarlierCalendar(task);

        assertThat(scanDeadlines.scan().recounted()).isEqualTo(1);

        var expected = readCalendar.current().after(LocalDate.of(2015, 12, 1), 60);
        assertThat(texts("select complete_due from task")).containsExactly(expected.toString());
        assertThat(count("select version from task"))
                .as("who has read it reads again")
                .isEqualTo(1);
        assertThat(scanDeadlines.scan().recounted()).isZero();
    }

    @Test
    void aHouseholdThatSomebodyWorksOnIsCountedTheNextTime() {
        var task = toComplete("HEALTH", workingDaysAhead(30));
        countedByAnEarlierCalendar(task);

        QuarkusTransaction.requiringNew().run(() -> {
            facts.takeTurns(household(task));
            assertThat(scanDeadlines.scan().recounted()).isZero();
        });

        assertThat(scanDeadlines.scan().recounted()).isEqualTo(1);
    }

    @Test
    void oneBadTaskStopsNoCounting() {
        var bad = toComplete("HEALTH", workingDaysAhead(30));
        countedByAnEarlierCalendar(bad);
        for (int tasks = 0; tasks < 5; tasks++) {
            countedByAnEarlierCalendar(toComplete("HEALTH", workingDaysAhead(30)));
        }
        poison("task", "update", "id", bad);

        var scanned = scanDeadlines.scan();

        assertThat(scanned.recounted()).isEqualTo(5);
        assertThat(scanned.failed()).isEqualTo(1);
        assertThat(texts("select work || ' ' || task_id from scan_failure")).containsExactly("RECOUNT " + bad);
    }

    @Test
    void aFollowUpThatIsStillOwedEndsAfterItsLastDay() {
        var over = followUp("OPEN", today().minusDays(1));
        var done = followUp("DONE", today().minusDays(1));
        var lastDay = followUp("OPEN", today());

        assertThat(scanDeadlines.scan().ended()).isEqualTo(1);

        assertThat(texts("select id || ' ' || cancelled_reason from task where state = 'CANCELLED'"))
                .containsExactly(over + " TERM_OVER");
        assertThat(texts("select state from task where id = '" + lastDay + "'")).containsExactly("OPEN");
        assertThat(texts("select state from task where id = '" + done + "'"))
                .as("waits for a survey to verify it")
                .containsExactly("DONE");
        assertThat(texts("select action || ' ' || from_state || ' ' || coalesce(actor, 'itself') from task_change"))
                .isEqualTo(List.of("CANCELLED OPEN itself"));
    }

    @Test
    void oneBadFollowUpStopsNoOther() {
        var bad = followUp("OPEN", today().minusDays(1));
        var good = followUp("OPEN", today().minusDays(1));
        poison("task", "update", "id", bad);

        var scanned = scanDeadlines.scan();

        assertThat(scanned.ended()).isEqualTo(1);
        assertThat(scanned.failed()).isEqualTo(1);
        assertThat(texts("select id from task where state = 'CANCELLED'")).containsExactly(good.toString());
    }

    private UUID followUp(String state, LocalDate until) {
        var id = task("SOCIAL_POLICY_BANK", state);
        sql(
                "update task set trigger = 'ESCAPE', need = 'NEWLY_ESCAPED', follow_up_until = ?2 where id = ?1",
                id,
                until);
        return id;
    }

    private void countedByAnEarlierCalendar(UUID task) {
        sql("update task set calendar_revision = -1 where id = ?1", task);
    }

    private UUID household(UUID task) {
        return UUID.fromString(
                texts("select household_id from task where id = '" + task + "'").getFirst());
    }

    private static void step(UUID task, String step, String body) {
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/tasks/" + task + "/" + step)
                .then()
                .statusCode(200);
    }

    private long open(UUID task) {
        return count("select count(*) from escalation where settled_at is null and task_id = '" + task + "'");
    }
}
