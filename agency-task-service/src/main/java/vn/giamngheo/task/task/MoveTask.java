package vn.giamngheo.task.task;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Move;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskAction;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;

/** Takes a step in the life of a task, in the name of the agency that has it. */
@ApplicationScoped
public class MoveTask {

    private final HoldTask holdTask;
    private final RecordChange recordChange;
    private final TellMoment tellMoment;
    private final Actor actor;

    MoveTask(HoldTask holdTask, RecordChange recordChange, TellMoment tellMoment, Actor actor) {
        this.holdTask = holdTask;
        this.recordChange = recordChange;
        this.tellMoment = tellMoment;
        this.actor = actor;
    }

    @Transactional
    public Moving move(UUID id, long version, Move move) {
        var task = holdTask.byId(id).orElse(null);
        if (task == null) {
            return new Moving.NoSuchTask(id);
        }
        if (!mayMove(task, move.action())) {
            return new Moving.NotYours(task.agency());
        }
        if (task.version() != version) {
            return new Moving.Stale();
        }
        if (!task.possible().contains(move.action())) {
            return new Moving.NotPossible(task.state(), task.possible());
        }
        var moment = tellMoment.now();
        var faults = faults(task, move, moment);
        return faults.isEmpty() ? carryOut(task, move, moment) : new Moving.Invalid(faults);
    }

    /** An agency cannot rid itself of a duty; that is for those who review. */
    private boolean mayMove(Task task, TaskAction action) {
        return action == TaskAction.CANCEL
                ? actor.has(Roles.REVIEWING_OFFICER) || actor.has(Roles.ADMIN)
                : actor.actsFor(task.agency());
    }

    private static List<Fault> faults(Task task, Move move, Task.Moment moment) {
        if (!(move instanceof Move.Complete complete)) {
            return List.of();
        }
        if (complete.doneOn().isAfter(moment.today())) {
            return List.of(Fault.at("/doneOn", "InTheFuture", moment.today()));
        }
        return complete.doneOn().isBefore(task.finding().surveyedOn())
                ? List.of(Fault.at("/doneOn", "BeforeFinding", task.finding().surveyedOn()))
                : List.of();
    }

    private Moving carryOut(Task task, Move move, Task.Moment moment) {
        var from = task.state();
        var event = take(task, move, moment);
        recordChange.of(task, event, from, TaskChange.By.person(actor.name(), move.reason()), moment.now());
        return new Moving.Moved(task);
    }

    private static TaskEvent take(Task task, Move move, Task.Moment moment) {
        return switch (move) {
            case Move.Acknowledge step -> {
                task.acknowledge(moment.now());
                yield TaskEvent.ACKNOWLEDGED;
            }
            case Move.Start step -> {
                task.start(moment.now());
                yield TaskEvent.STARTED;
            }
            case Move.Complete complete -> {
                task.complete(complete.doneOn(), complete.reason(), moment.now());
                yield TaskEvent.COMPLETED;
            }
            case Move.Retract step -> {
                task.retract();
                yield TaskEvent.RETRACTED;
            }
            case Move.Pause step -> {
                task.pause(moment.today());
                yield TaskEvent.PAUSED;
            }
            case Move.Resume step -> {
                task.resume(moment.today(), moment.calendar());
                yield TaskEvent.RESUMED;
            }
            case Move.Cancel step -> {
                task.cancel(CancelledReason.BY_DECISION, moment.now());
                yield TaskEvent.CANCELLED;
            }
            case Move.Assign assign -> {
                task.assign(assign.account());
                yield TaskEvent.ASSIGNED;
            }
        };
    }
}
