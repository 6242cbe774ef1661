package vn.giamngheo.task.task.rest;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Problem;

/** What became of many steps. */
@Schema(
        name = "TaskTransitionResults",
        description = "What became of each step, in the order in which they were asked for.")
record TaskTransitionsView(@Schema(required = true) List<Result> items) {

    /** What became of one step. */
    @Schema(name = "TaskTransitionResult", description = "What became of one step.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Schema(required = true) UUID taskId,

            @Schema(required = true, description = "The status that the step alone would have been answered with.")
            int status,

            @Schema(description = "The task after the step.") @Nullable
            TaskView task,

            @Schema(description = "Why the step was refused.") @Nullable
            Problem problem) {}
}
