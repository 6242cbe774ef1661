package vn.giamngheo.task.task.store;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import vn.giamngheo.task.task.model.TaskCount;
import vn.giamngheo.task.task.model.TaskSight;
import vn.giamngheo.task.task.model.TaskState;

/** Counts tasks within somebody's sight, in one statement. */
@ApplicationScoped
public class TaskCounting {

    private final EntityManager database;

    TaskCounting(EntityManager database) {
        this.database = database;
    }

    /** By agency and state, for the area as it stood at the end of the round's year. */
    public List<TaskCount> count(TaskSight sight, String area, int roundYear) {
        var conditions = Conditions.ofWork(sight)
                .and(TaskClauses.WITHIN_AREA, "area", area)
                .and("round_year = :roundYear", "roundYear", roundYear);
        var sql = "select agency, state, count(*) as tasks, bool_or(synthetic) as synthetic from task where "
                + conditions.sql() + " group by agency, state order by agency, state";
        List<Tuple> rows = conditions
                .bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("day", LocalDate.of(roundYear, Month.DECEMBER, 31))
                .getResultList();
        return rows.stream().map(TaskCounting::count).toList();
    }

    private static TaskCount count(Tuple row) {
        return new TaskCount(
                row.get("agency", String.class),
                TaskState.valueOf(row.get("state", String.class)),
                row.get("tasks", Long.class),
                row.get("synthetic", Boolean.class));
    }
}
