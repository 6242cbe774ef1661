package vn.giamngheo.target.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.ProgressStatus;

/** The rows of how areas stood when they were last looked at, and of what has to be looked at again. */
@ApplicationScoped
class Statuses {

    /** One replica looks at a time; whoever comes second has nothing to do. */
    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(hashtextextended('progress-status', 0))";

    private static final String NEXT = """
            with due as (
                delete from stale_status
                where id in (select id from stale_status order by id limit :most)
                returning standard, plan_id, from_year, to_year
            )
            select distinct standard, plan_id, from_year, to_year from due""";

    private static final String KEEP = """
            insert into progress_status (plan_id, indicator_code, area_code, year, status, sequence, changed_at)
            values (:plan, :indicator, :area, :year, :status, :sequence, :now)
            on conflict (plan_id, indicator_code, area_code, year) do update set
                status = excluded.status, sequence = excluded.sequence, changed_at = excluded.changed_at""";

    private static final int MOST = 1000;

    private final Session database;

    Statuses(Session database) {
        this.database = database;
    }

    boolean myTurn() {
        return database.createNativeQuery(TAKE_TURN, Boolean.class).getSingleResult();
    }

    /** Takes what is next; if it is not looked at after all, the rollback brings it back. */
    List<Due> next() {
        var due = new ArrayList<Due>();
        for (var row : database.createNativeQuery(NEXT, Tuple.class)
                .addScalar("standard", String.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("from_year", Integer.class)
                .addScalar("to_year", Integer.class)
                .setParameter("most", MOST)
                .getResultList()) {
            due.add(new Due(
                    row.get(0, String.class),
                    row.get(1, UUID.class),
                    row.get(2, Integer.class),
                    row.get(3) == null ? Integer.MAX_VALUE : row.get(3, Integer.class)));
        }
        return due;
    }

    /** A plan is to be looked at again. */
    void mark(UUID plan, int from, @Nullable Integer to) {
        database.createNativeMutationQuery(
                        "insert into stale_status (plan_id, from_year, to_year) values (:plan, :from, :to)")
                .setParameter("plan", plan)
                .setParameter("from", from)
                .setParameter("to", to, Integer.class)
                .executeUpdate();
    }

    void markAll() {
        database.createNativeMutationQuery("insert into stale_status (plan_id, from_year)"
                        + " select id, period_from from plan where state = 'APPROVED'")
                .executeUpdate();
    }

    void markFamily(UUID family, int year) {
        database.createNativeMutationQuery("""
                        insert into stale_status (plan_id, from_year, to_year)
                        select id, :year, :year from plan where family_id = :family and state = 'APPROVED'""")
                .setParameter("family", family)
                .setParameter("year", year)
                .executeUpdate();
    }

    /** By {@link #key}. */
    Map<String, Kept> of(UUID plan, int year) {
        var kept = new HashMap<String, Kept>();
        for (var row : database.createNativeQuery(
                        "select indicator_code, area_code, status, sequence from progress_status"
                                + " where plan_id = :plan and year = :year",
                        Tuple.class)
                .setParameter("plan", plan)
                .setParameter("year", year)
                .getResultList()) {
            var indicator = row.get(0, String.class);
            var area = row.get(1, String.class);
            kept.put(
                    key(indicator, area),
                    new Kept(
                            indicator,
                            area,
                            ProgressStatus.valueOf(row.get(2, String.class)),
                            row.get(3, Number.class).longValue()));
        }
        return kept;
    }

    static String key(String indicator, String area) {
        return indicator + "/" + area;
    }

    void keep(ProgressChanged change) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("plan", change.planId())
                .setParameter("indicator", change.indicator())
                .setParameter("area", change.area())
                .setParameter("year", change.year())
                .setParameter("status", change.status().name())
                .setParameter("sequence", change.sequence())
                .setParameter("now", change.changedAt(), Instant.class)
                .executeUpdate();
    }

    /** What has to be looked at again: every plan that measures by the standard, or one plan. */
    record Due(@Nullable String standard, @Nullable UUID plan, int from, int to) {}

    /** How an area stood, and how often that has changed. */
    record Kept(String indicator, String area, ProgressStatus status, long sequence) {}
}
