package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.query.NativeQuery;

/** What the scan could not do, in PostgreSQL; each attempt is followed by a longer pause than the one before. */
@ApplicationScoped
class ScanFailures {

    /** For a query on {@code task t}: leaves out what is put off; wants the parameters work, rule and now. */
    static final String NOT_PUT_OFF = """
            not exists (
                select from scan_failure f
                where f.task_id = t.id and f.work = :work and f.rule_id is not distinct from cast(:rule as integer)
                    and f.next_try_at > :now)""";

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int LONGEST_TEXT = 500;

    private static final String RECORD = """
            insert into scan_failure (task_id, work, rule_id, attempts, last_error, next_try_at)
            values (:task, :work, cast(:rule as integer), 1, :error, cast(:now as timestamptz) + interval '1 minute')
            on conflict (task_id, work, rule_id) do update
            set attempts = scan_failure.attempts + 1, last_error = excluded.last_error,
                next_try_at = cast(:now as timestamptz)
                    + least(interval '1 minute' * power(2, least(scan_failure.attempts, 20)), cast(:longest as interval))
            """;
    private static final String FORGET = """
            delete from scan_failure
            where task_id = any (:tasks) and work = :work and rule_id is not distinct from cast(:rule as integer)
            """;

    private final EntityManager database;
    private final Clock clock;

    ScanFailures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void record(Chore chore, UUID task, RuntimeException failure) {
        of(chore, RECORD)
                .setParameter("task", task)
                .setParameter("error", told(failure))
                .setParameter("now", clock.instant())
                .setParameter("longest", LONGEST_PAUSE.toString())
                .executeUpdate();
    }

    @Transactional
    void forget(Chore chore, List<UUID> tasks) {
        of(chore, FORGET).setParameter("tasks", tasks.toArray(UUID[]::new)).executeUpdate();
    }

    /** What was due long ago and not tried again is not wanted any more. */
    @Transactional
    void forgetOld() {
        database.createNativeQuery("delete from scan_failure where next_try_at < :before")
                .setParameter("before", clock.instant().minus(FORGOTTEN_AFTER))
                .executeUpdate();
    }

    @Transactional
    long count() {
        return (Long) database.createNativeQuery("select count(*) from scan_failure", Long.class)
                .getSingleResult();
    }

    /** The first line of what is behind it; the lines below may quote rows. */
    static String told(RuntimeException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = root.getClass().getSimpleName() + ": "
                + String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private NativeQuery<?> of(Chore chore, String sql) {
        return database.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setParameter("work", chore.work().name())
                .setParameter("rule", chore.rule(), Integer.class);
    }
}
