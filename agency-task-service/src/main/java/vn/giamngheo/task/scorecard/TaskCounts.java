package vn.giamngheo.task.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.TaskSight;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.store.Conditions;
import vn.giamngheo.task.task.store.TaskClauses;

/** Counts what became of the tasks of a round, in one statement. */
@ApplicationScoped
class TaskCounts {

    /** A report may name a day before the one on which the survey reached this service; that is no day too few. */
    private static final String MEDIAN = "percentile_cont(0.5) within group (order by greatest(0, %s"
            + " - cast(opened_at at time zone :zone as date))) filter (where %s)";

    private static final String SELECT = Arrays.stream(TaskState.values())
                    .map(state -> counted("state = '" + state + "'", "state_" + state))
                    .collect(Collectors.joining(", ", "select %s, ", ", "))
            + Arrays.stream(CancelledReason.values())
                    .map(reason -> counted("cancelled_reason = '" + reason + "'", "reason_" + reason))
                    .collect(Collectors.joining(", ", "", ", "))
            + counted(TaskClauses.LATE, "late") + ", " + counted(TaskClauses.PAUSED, "paused") + ", "
            + MEDIAN.formatted("cast(acknowledged_at at time zone :zone as date)", "acknowledged_at is not null")
            + " as days_to_acknowledge, "
            + MEDIAN.formatted("done_on", "state in ('DONE', 'VERIFIED')") + " as days_to_done,"
            + " bool_or(synthetic) as synthetic"
            + " from task where %s group by 1, 2 order by 1, 2";

    private final EntityManager database;

    TaskCounts(EntityManager database) {
        this.database = database;
    }

    /** Today, and the zone that says which day a moment belongs to. */
    record Now(LocalDate today, ZoneId zone) {}

    /** The groups after a key, in their order, for the area as it stood at the end of the round's year. */
    SortedMap<GroupKey, TaskFigures> of(
            TaskSight sight, Asked asked, Grouping by, @Nullable GroupKey after, int limit, Now now) {
        var conditions = Conditions.ofWork(sight)
                .and(TaskClauses.WITHIN_AREA, "area", asked.area())
                .with("day", LocalDate.of(asked.year(), Month.DECEMBER, 31))
                .and("round_year = :roundYear", "roundYear", asked.year())
                .and("agency = :agency", "agency", asked.agency())
                .with("today", now.today())
                .with("zone", now.zone().getId());
        var sql = SELECT.formatted(by.columns(), by.after(after, conditions).sql());
        var figures = new TreeMap<GroupKey, TaskFigures>();
        for (Object row : conditions
                .bind(database.createNativeQuery(sql, Tuple.class))
                .setMaxResults(limit)
                .getResultList()) {
            var tuple = (Tuple) row;
            figures.put(GroupKey.of(tuple), figures(tuple));
        }
        return figures;
    }

    private static String counted(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }

    private static TaskFigures figures(Tuple row) {
        return new TaskFigures(
                counts(row, TaskState.class, "state_"),
                counts(row, CancelledReason.class, "reason_"),
                row.get("late", Long.class),
                row.get("paused", Long.class),
                days(row.get("days_to_acknowledge", Double.class)),
                days(row.get("days_to_done", Double.class)),
                row.get("synthetic", Boolean.class));
    }

    private static <E extends Enum<E>> Map<E, Long> counts(Tuple row, Class<E> type, String prefix) {
        var counts = new EnumMap<E, Long>(type);
        for (var constant : type.getEnumConstants()) {
            var count = row.get(prefix + constant.name(), Long.class);
            if (count > 0) {
                counts.put(constant, count);
            }
        }
        return counts;
    }

    /** A median of whole numbers is whole, or lies halfway between two. */
    private static @Nullable BigDecimal days(@Nullable Double median) {
        return median == null ? null : BigDecimal.valueOf(median).setScale(1);
    }
}
