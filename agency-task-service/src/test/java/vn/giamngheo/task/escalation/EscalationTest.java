package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.task.calendar.ReadCalendar;

/** Tests with tasks whose terms end on a day that the test chooses. */
abstract class EscalationTest extends ServiceTest {

    /** The first day of a commune of Phú Lộc. */
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Inject
    EntityManager store;

    @Inject
    ScanDeadlines scanDeadlines;

    @Inject
    ReadCalendar readCalendar;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that lies this many working days back. */
    LocalDate workingDaysAgo(int days) {
        var day = today();
        while (readCalendar.current().between(day, today()) < days) {
            day = day.minusDays(1);
        }
        return day;
    }

    LocalDate workingDaysAhead(int days) {
        return readCalendar.current().after(today(), days);
    }

    /** Of an agency in Phú Lộc town, in the round of 2015, both terms far off. */
    UUID task(String agency, String state) {
        var id = UUID.randomUUID();
        sql(
                """
                insert into task (
                    id, agency, routed_agency, household_id, need, commune_code, commune_valid_from, standard, round_year,
                    survey_id, opened_by_survey_id, surveyed_on, priority, state, synthetic, opened_at, version, due_from,
                    acknowledge_days, complete_days, acknowledge_due, complete_due, calendar_revision, done_on)
                values (
                    ?1, ?2, ?2, ?3, 'HEALTH_CARE', '20107', ?4, 'VN-2016', 2015,
                    ?5, ?5, date '2015-10-12', 1, ?6, true, now(), 0, date '2015-12-01',
                    5, 60, ?7, ?7, ?8, case when ?6 = 'DONE' then date '2015-12-02' end)
                """,
                id,
                agency,
                UUID.randomUUID(),
                BEGIN,
                UUID.randomUUID(),
                state,
                FAR,
                readCalendar.current().revision());
        return id;
    }

    /** A task that was acknowledged and is to be completed by the day. */
    UUID toComplete(String agency, LocalDate due) {
        var id = task(agency, "IN_PROGRESS");
        sql("update task set complete_due = ?2 where id = ?1", id, due);
        return id;
    }

    UUID toAcknowledge(String agency, LocalDate due) {
        var id = task(agency, "OPEN");
        sql("update task set acknowledge_due = ?2 where id = ?1", id, due);
        return id;
    }

    void sql(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = store.createNativeQuery(statement);
            for (int at = 0; at < values.length; at++) {
                query.setParameter(at + 1, values[at]);
            }
            var unused = query.executeUpdate();
        });
    }

    /** Every write of a row of this task fails. */
    void poison(String table, String when, String column, UUID task) {
        sql("""
                create function poison() returns trigger language plpgsql as $$
                begin
                    raise exception 'poisoned';
                end $$""");
        sql("create trigger poison before " + when + " on " + table + " for each row when (new." + column + " = '"
                + task + "') execute function poison()");
    }

    void cure() {
        sql("drop function if exists poison() cascade");
    }

    /** As if the time to try again had come. */
    void waitForTheNextTry() {
        sql("update scan_failure set next_try_at = now() - interval '1 second'");
    }
}
