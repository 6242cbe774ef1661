package vn.giamngheo.task.inbox;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.DueBucket;
import vn.giamngheo.task.task.model.TaskSight;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.model.WorkWeek;
import vn.giamngheo.task.task.store.Conditions;
import vn.giamngheo.task.task.store.TaskClauses;

/** Groups an agency's tasks that are not over, in one statement. */
@ApplicationScoped
class InboxGroups {

    /** Days before yesterday are as late as yesterday, and days after the week as far as the next: so groups stay few. */
    private static final String SELECT = """
            select state, paused_on is not null as paused, greatest(:yesterday, least(:afterWeek, %s)) as term, priority, assignee is null as unassigned,
                coalesce(assignee = :me, false) as mine, agency <> :agency as offered, count(*) as tasks,
                bool_or(synthetic) as synthetic
            from task
            where %s
            group by 1, 2, 3, 4, 5, 6, 7
            """;

    private final EntityManager database;

    InboxGroups(EntityManager database) {
        this.database = database;
    }

    List<Inbox.Group> of(TaskSight sight, String agency, @Nullable String area, String me, WorkWeek week) {
        var conditions = Conditions.within(sight)
                .and("agency = :agency or offered_to = :agency", "agency", agency)
                .and("state not in ('VERIFIED', 'CANCELLED')")
                .and(TaskClauses.UNDER_AREA, "area", area)
                .with("me", me)
                .with("yesterday", week.days(DueBucket.LATE).last())
                .with("afterWeek", week.days(DueBucket.LATER).first());
        List<Tuple> rows = conditions
                .bind(database.createNativeQuery(SELECT.formatted(TaskClauses.TERM, conditions.sql()), Tuple.class))
                .getResultList();
        return rows.stream().map(InboxGroups::group).toList();
    }

    private static Inbox.Group group(Tuple row) {
        return new Inbox.Group(
                TaskState.valueOf(row.get("state", String.class)),
                row.get("paused", Boolean.class),
                row.get("term", LocalDate.class),
                row.get("priority", Integer.class),
                row.get("unassigned", Boolean.class),
                row.get("mine", Boolean.class),
                row.get("offered", Boolean.class),
                row.get("tasks", Long.class),
                row.get("synthetic", Boolean.class));
    }
}
