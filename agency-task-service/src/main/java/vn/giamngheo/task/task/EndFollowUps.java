package vn.giamngheo.task.task;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.store.SurveyFacts;
import vn.giamngheo.task.task.store.Tasks;

/** Ends tasks that follow up a household which has escaped, once their term is over. */
@ApplicationScoped
public class EndFollowUps {

    private final Tasks tasks;
    private final SurveyFacts facts;
    private final RecordChange recordChange;
    private final TellMoment tellMoment;
    private final EntityManager database;

    EndFollowUps(
            Tasks tasks, SurveyFacts facts, RecordChange recordChange, TellMoment tellMoment, EntityManager database) {
        this.tasks = tasks;
        this.facts = facts;
        this.recordChange = recordChange;
        this.tellMoment = tellMoment;
        this.database = database;
    }

    /** Tells how many ended; passes over households that others are working on, and never waits for them. */
    @Transactional
    public int end(List<UUID> ids) {
        var moment = tellMoment.now();
        var over = tasks.list("id in ?1", ids).stream()
                .filter(task -> facts.takeTurnIfFree(task.householdId()))
                .filter(task -> isOver(refreshed(task), moment))
                .toList();
        over.forEach(task -> {
            var from = task.state();
            task.cancel(CancelledReason.TERM_OVER, moment.now());
            recordChange.of(task, TaskEvent.CANCELLED, from, TaskChange.By.itself(), moment.now());
        });
        return over.size();
    }

    /** What was read before the turn may be of yesterday. */
    private Task refreshed(Task task) {
        database.refresh(task);
        return task;
    }

    private static boolean isOver(Task task, Task.Moment moment) {
        var until = task.grounds().followUpUntil();
        return until != null && until.isBefore(moment.today()) && TaskState.OWED.contains(task.state());
    }
}
