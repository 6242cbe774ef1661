package vn.giamngheo.task.needmap;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import vn.giamngheo.task.area.AreaScope;
import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.task.model.TaskSight;
import vn.giamngheo.task.task.store.Conditions;
import vn.giamngheo.task.task.store.TaskClauses;

/** Counts the open needs of a round by commune and need, in one statement. */
@ApplicationScoped
class OpenNeeds {

    /** The communes that stood at the end of the year, needy or not, and any other in which something is open. */
    private static final String SELECT = """
            with cell as (
                select commune_code, commune_valid_from, need, count(*) filter (where %1$s) as open,
                    count(*) filter (where state = 'DONE') as waiting, count(*) filter (where %2$s) as late,
                    bool_or(synthetic) as synthetic
                from task
                where %3$s
                group by 1, 2, 3
            ),
            commune as (
                select w.code as commune_code, w.valid_from as commune_valid_from, a.name,
                    a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day) as stands
                from communes_within(:area, :day) w
                join area a on a.code = w.code and a.valid_from = w.valid_from
            )
            select commune_code, commune_valid_from, c.name, l.need, coalesce(l.open, 0) as open,
                coalesce(l.waiting, 0) as waiting, coalesce(l.late, 0) as late, coalesce(l.synthetic, false) as synthetic
            from commune c
            left join cell l using (commune_code, commune_valid_from)
            where %4$s and (c.stands or l.need is not null)
            order by 1, 2, 4
            """;

    private final EntityManager database;

    OpenNeeds(EntityManager database) {
        this.database = database;
    }

    List<NeedMap.Found> of(TaskSight sight, String area, int year, Trigger trigger, LocalDate today) {
        var conditions = Conditions.ofWork(sight)
                .and(TaskClauses.WITHIN_AREA, "area", area)
                .with("day", LocalDate.of(year, Month.DECEMBER, 31))
                .and("round_year = :roundYear", "roundYear", year)
                .and("trigger = :trigger", "trigger", trigger.name())
                .and("state not in ('VERIFIED', 'CANCELLED')")
                .with("today", today);
        var sql = SELECT.formatted(TaskClauses.OWED, TaskClauses.LATE, conditions.sql(), AreaScope.CONDITION);
        List<Tuple> rows =
                conditions.bind(database.createNativeQuery(sql, Tuple.class)).getResultList();
        return rows.stream().map(OpenNeeds::found).toList();
    }

    private static NeedMap.Found found(Tuple row) {
        return new NeedMap.Found(
                new NeedMap.Commune(
                        row.get("commune_code", String.class),
                        row.get("commune_valid_from", LocalDate.class),
                        row.get("name", String.class)),
                Optional.ofNullable(row.get("need", String.class)),
                new NeedMap.Cell(
                        row.get("open", Long.class),
                        row.get("waiting", Long.class),
                        row.get("late", Long.class),
                        row.get("synthetic", Boolean.class)));
    }
}
