package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Settles what was told of a term that was met since, stopped, moved or dropped. */
@ApplicationScoped
class SettleEscalations implements Chore {

    private static final String OUT_OF_DATE =
            "join escalation e on e.task_id = t.id where e.settled_at is null and not (" + Standing.OF_ESCALATION + ")";

    private static final String SETTLE = """
            update escalation e
            set settled_at = :now
            from task t
            where t.id = e.task_id and e.task_id = any (:tasks) and e.settled_at is null
                and not (""" + Standing.OF_ESCALATION + ")";

    private final PickTasks pickTasks;
    private final EntityManager database;
    private final Clock clock;

    SettleEscalations(PickTasks pickTasks, EntityManager database, Clock clock) {
        this.pickTasks = pickTasks;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Work work() {
        return Work.SETTLE;
    }

    @Override
    public List<UUID> pick(int limit) {
        return pickTasks.inHand(this, OUT_OF_DATE, "e.id", Map.of(), limit);
    }

    @Override
    public int carryOut(List<UUID> tasks) {
        return database.createNativeQuery(SETTLE)
                .setParameter("tasks", tasks.toArray(UUID[]::new))
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }
}
