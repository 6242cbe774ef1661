package vn.giamngheo.task.task.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.DueBucket;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskFilter;
import vn.giamngheo.task.task.model.TaskSight;
import vn.giamngheo.task.task.model.WorkWeek;

/** Reads tasks within somebody's sight, oldest first: the ids are UUIDv7. */
@ApplicationScoped
public class TaskSearch {

    /** Work is owed, its terms run, and the one that matters now ends before the day. */
    private static final String DUE_BEFORE = """
            paused_on is null and (
                (state in ('OPEN', 'REOPENED') and acknowledge_due < :dueBefore)
                or (state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED') and complete_due < :dueBefore))""";

    private final EntityManager database;

    TaskSearch(EntityManager database) {
        this.database = database;
    }

    public List<Task> find(TaskSight sight, TaskFilter filter, WorkWeek week, @Nullable UUID after, int limit) {
        var conditions = Conditions.within(sight)
                .and("agency = :agency", "agency", filter.agency())
                .and(TaskClauses.UNDER_AREA, "area", filter.area())
                .and("household_id = :household", "household", filter.household())
                .and(
                        "state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and("need = :need", "need", filter.need())
                .and("assignee = :assignee", "assignee", filter.assignee())
                .and(DUE_BEFORE, "dueBefore", filter.dueBefore())
                .and("priority = :priority", "priority", filter.priority())
                .and("offered_to = :offeredTo", "offeredTo", filter.offeredTo())
                .and("id > :after", "after", after);
        if (filter.owed()) {
            conditions.and(TaskClauses.OWED);
        }
        if (filter.unassigned()) {
            conditions.and("assignee is null");
        }
        if (filter.due() != null) {
            due(conditions, filter.due(), week);
        }
        return list(conditions, limit);
    }

    public Optional<Task> one(TaskSight sight, UUID id) {
        return list(Conditions.within(sight).and("id = :id", "id", id), 1).stream()
                .findFirst();
    }

    private static void due(Conditions conditions, DueBucket bucket, WorkWeek week) {
        switch (bucket) {
            case PAUSED -> conditions.and(TaskClauses.PAUSED);
            case NO_TERM -> conditions.and("state = 'DONE'");
            case LATE, TODAY, THIS_WEEK, LATER -> {
                var days = week.days(bucket);
                conditions
                        .and(TaskClauses.RUNNING)
                        .and(TaskClauses.TERM + " between :firstTerm and :lastTerm")
                        .with("firstTerm", days.first())
                        .with("lastTerm", days.last());
            }
        }
    }

    private List<Task> list(Conditions conditions, int limit) {
        var sql = "select * from task where " + conditions.sql() + " order by id";
        return conditions
                .bind(database.createNativeQuery(sql, Task.class))
                .setMaxResults(limit)
                .getResultList();
    }
}
