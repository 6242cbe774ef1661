package vn.giamngheo.task.escalation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.calendar.ReadCalendar;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.store.SurveyFacts;
import vn.giamngheo.task.task.store.Tasks;

/** Counts the terms of tasks anew that were counted by an earlier calendar. */
@ApplicationScoped
class RecountDeadlines implements Chore {

    private static final String COUNTED_BEFORE = """
            where t.state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED') and t.calendar_revision < :revision""";

    private final PickTasks pickTasks;
    private final ReadCalendar readCalendar;
    private final SurveyFacts facts;
    private final Tasks tasks;

    RecountDeadlines(PickTasks pickTasks, ReadCalendar readCalendar, SurveyFacts facts, Tasks tasks) {
        this.pickTasks = pickTasks;
        this.readCalendar = readCalendar;
        this.facts = facts;
        this.tasks = tasks;
    }

    @Override
    public Work work() {
        return Work.RECOUNT;
    }

    @Override
    public List<UUID> pick(int limit) {
        return pickTasks.inHand(
                this,
                COUNTED_BEFORE,
                "t.calendar_revision",
                Map.of("revision", readCalendar.current().revision()),
                limit);
    }

    /** Who has the household in hand would stumble over a version that rises meanwhile: its tasks come the next time. */
    @Override
    public int carryOut(List<UUID> ids) {
        var calendar = readCalendar.current();
        var free = tasks.list("id in ?1", ids).stream()
                .filter(task -> task.deadlines().calendarRevision() < calendar.revision())
                .filter(task -> facts.takeTurnIfFree(task.householdId()))
                .toList();
        for (Task task : free) {
            task.recount(calendar);
        }
        return free.size();
    }
}
