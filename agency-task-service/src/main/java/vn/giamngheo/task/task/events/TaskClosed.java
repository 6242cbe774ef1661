package vn.giamngheo.task.task.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskState;

/** The fact that a task is over, verified by a survey or cancelled; names no person. */
public record TaskClosed(
        UUID taskId,
        long sequence,
        UUID householdId,
        String agency,
        Trigger trigger,
        String need,
        String standard,
        int roundYear,
        Commune commune,
        TaskState outcome,
        @Nullable CancelledReason cancelledReason,
        @Nullable String programme,
        UUID openedBySurveyId,
        UUID foundBySurveyId,
        @Nullable UUID closedBySurveyId,
        @Nullable LocalDate doneOn,
        boolean synthetic,
        Instant openedAt,
        Instant closedAt) {

    public static final String TOPIC = "agency-task.task-closed.v1";

    public static TaskClosed of(Task task) {
        var ending = Objects.requireNonNull(task.ending());
        return new TaskClosed(
                task.id(),
                // What is told of a task changes its version, so that this grows.
                task.version() + 1,
                task.householdId(),
                task.agency(),
                task.trigger(),
                task.need(),
                task.finding().standard(),
                task.finding().roundYear(),
                new Commune(task.commune().code(), task.commune().validFrom()),
                task.state(),
                ending.cancelledReason(),
                task.grounds().programme(),
                task.openedBySurveyId(),
                task.finding().surveyId(),
                ending.closedBySurveyId(),
                task.work().doneOn(),
                task.synthetic(),
                task.openedAt(),
                ending.closedAt());
    }

    /** The commune of the household. */
    public record Commune(String code, LocalDate validFrom) {}
}
