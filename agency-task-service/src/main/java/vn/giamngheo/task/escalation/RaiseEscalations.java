package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.giamngheo.kit.time.UuidV7;

/** Tells of the terms that have ended, or soon will, as far as a rule wants it told by today. */
@ApplicationScoped
class RaiseEscalations {

    private static final String RIPE = "%1$s and %2$s <= :cutoff and t.round_year between :firstYear and :lastYear";

    /** Goes on behind the portion before, so that a backlog is read once and not once for each portion. */
    private static final String UNTOLD =
            "where " + RIPE + " and (%2$s, t.id) > (:lastDue, :last) and not exists (select from escalation e"
                    + " where e.task_id = t.id and e.deadline = :deadline and e.level = :level and e.due_on = %2$s"
                    + " and e.settled_at is null)";

    /** What was settled meanwhile, by a pause of a day or a report by mistake, is told again in its old place. */
    private static final String RAISE = """
            insert into escalation (
                id, task_id, deadline, level, due_on, rule_id, recipient_agency, raised_at, synthetic)
            select n.id, t.id, r.deadline, r.level, %2$s, r.id, coalesce(r.recipient_agency, t.agency), :now, t.synthetic
            from unnest(cast(:ids as uuid[]), cast(:tasks as uuid[])) n (id, task_id)
            join task t on t.id = n.task_id
            join escalation_rule r on r.id = :rule
            where
            """ + RIPE + """

            on conflict (task_id, deadline, level, due_on) do update
            set settled_at = null, rule_id = excluded.rule_id, recipient_agency = excluded.recipient_agency,
                seen_at = case when escalation.recipient_agency = excluded.recipient_agency then escalation.seen_at end,
                seen_by = case when escalation.recipient_agency = excluded.recipient_agency then escalation.seen_by end
            where escalation.settled_at is not null
            """;

    private final PickTasks pickTasks;
    private final EntityManager database;
    private final UuidV7 ids;
    private final Clock clock;

    RaiseEscalations(PickTasks pickTasks, EntityManager database, UuidV7 ids, Clock clock) {
        this.pickTasks = pickTasks;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param cutoff the latest due date that counts */
    Chore by(EscalationRule rule, LocalDate cutoff) {
        return new Raising(rule, cutoff);
    }

    private final class Raising implements Chore {

        private final EscalationRule rule;
        private final LocalDate cutoff;
        private LocalDate lastDue = LocalDate.EPOCH;
        private UUID last = new UUID(0, 0);

        Raising(EscalationRule rule, LocalDate cutoff) {
            this.rule = rule;
            this.cutoff = cutoff;
        }

        @Override
        public Work work() {
            return Work.RAISE;
        }

        @Override
        public Integer rule() {
            return rule.id();
        }

        @Override
        public List<UUID> pick(int limit) {
            var picked = pickTasks.inHand(
                    this,
                    UNTOLD.formatted(unmet(), due()),
                    due() + ", t.id",
                    Map.of(
                            "cutoff", cutoff,
                            "firstYear", rule.firstRoundYear(),
                            "lastYear", rule.lastYear(),
                            "deadline", rule.deadline().name(),
                            "level", rule.level().name(),
                            "lastDue", lastDue,
                            "last", last),
                    limit);
            if (!picked.isEmpty()) {
                last = picked.getLast();
                lastDue = dueOf(last);
            }
            return picked;
        }

        private LocalDate dueOf(UUID task) {
            return (LocalDate)
                    database.createNativeQuery("select " + due() + " from task t where t.id = :task", LocalDate.class)
                            .setParameter("task", task)
                            .getSingleResult();
        }

        @Override
        public int carryOut(List<UUID> tasks) {
            return database.createNativeQuery(RAISE.formatted(unmet(), due()))
                    .setParameter(
                            "ids",
                            Stream.generate(ids::next).limit(tasks.size()).toArray(UUID[]::new))
                    .setParameter("tasks", tasks.toArray(UUID[]::new))
                    .setParameter("rule", rule.id())
                    .setParameter("cutoff", cutoff)
                    .setParameter("firstYear", rule.firstRoundYear())
                    .setParameter("lastYear", rule.lastYear())
                    .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                    .executeUpdate();
        }

        private String unmet() {
            return Standing.unmet(rule.deadline());
        }

        private String due() {
            return Standing.dueColumn(rule.deadline());
        }
    }
}
