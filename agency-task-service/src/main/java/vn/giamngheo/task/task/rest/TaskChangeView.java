package vn.giamngheo.task.task.rest;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.model.TaskState;

/** An entry of a task's history, as the API shows it. */
@Schema(name = "TaskChange", description = "What happened to a task, and who or what did it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskChangeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,
        @Schema(required = true) TaskEvent event,

        @Schema(description = "Absent on the first entry.") @Nullable
        TaskState from,

        @Schema(required = true) TaskState to,

        @Schema(required = true, description = "Whose task it was afterwards.")
        String agency,

        @Schema(description = "The account; absent where a survey, the register or the calendar did it.") @Nullable
        String actor,

        @Nullable String reason,

        @Schema(description = "The survey that did it.") @Nullable
        UUID surveyId) {

    static TaskChangeView of(TaskChange change) {
        return new TaskChangeView(
                change.id(),
                change.at(),
                change.event(),
                change.fromState(),
                change.toState(),
                change.agency(),
                change.actor(),
                change.reason(),
                change.surveyId());
    }
}
