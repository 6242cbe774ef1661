package vn.giamngheo.task.visit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.FindTask;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.visit.AskForCard.Asking;

/**
 * Tells the officer who takes care of a task which household it is about, by name. Nobody else is told, and he is no
 * longer once the task is over. No transaction is open while household-service is asked.
 */
@ApplicationScoped
class TellWhomToVisit {

    private final FindTask findTask;
    private final AskForCard askForCard;
    private final VisitReads reads;
    private final Actor actor;

    TellWhomToVisit(FindTask findTask, AskForCard askForCard, VisitReads reads, Actor actor) {
        this.findTask = findTask;
        this.askForCard = askForCard;
        this.reads = reads;
        this.actor = actor;
    }

    Telling tell(UUID id) {
        var task = findTask.byId(id).orElse(null);
        if (task == null) {
            return new Telling.NoSuchTask(id);
        }
        if (!mustVisit(task)) {
            return new Telling.NotYourVisit();
        }
        if (TaskState.OVER.contains(task.state())) {
            return new Telling.Over(task.state());
        }
        return switch (askForCard.ask(task.householdId(), task.id(), actor.name())) {
            case Asking.Answered(var card) -> {
                reads.add(task.id());
                yield new Telling.Told(VisitView.of(task.id(), card));
            }
            case Asking.Gone() -> new Telling.HouseholdGone();
            case Asking.Away() -> new Telling.Away();
        };
    }

    private boolean mustVisit(Task task) {
        return actor.name().equals(task.assignee()) && actor.actsFor(task.agency());
    }

    /** What can come of it. */
    sealed interface Telling {

        /** The household; the read stands in the log. */
        record Told(VisitView visit) implements Telling {}

        /** No such task, or not within the caller's sight. */
        record NoSuchTask(UUID id) implements Telling {}

        /** Somebody else has to go there, or nobody yet. */
        record NotYourVisit() implements Telling {}

        /** There is nothing to go there for any more. */
        record Over(TaskState state) implements Telling {}

        /** The household is not on the register any more. */
        record HouseholdGone() implements Telling {}

        /** household-service does not answer. */
        record Away() implements Telling {}
    }
}
