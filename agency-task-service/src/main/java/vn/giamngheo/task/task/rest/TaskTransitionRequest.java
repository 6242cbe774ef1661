package vn.giamngheo.task.task.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.task.model.Move;

/** Steps with many tasks. */
@Schema(name = "TaskTransitions", description = "Steps with many tasks; each is taken or refused by itself.")
record TaskTransitionRequest(
        @Schema(required = true) @NotNull @Size(min = 1, max = 100) @Valid
        List<@NotNull @Valid Item> items) {

    /** A step with one task. */
    @Schema(name = "TaskTransition", description = "A step with one task.")
    record Item(
            @Schema(required = true) @NotNull UUID taskId,

            @Schema(required = true, description = "The task's version as it was read.") @NotNull @Min(0)
            Long version,

            @Schema(required = true) @NotNull Step action,

            @Schema(description = "Required to retract, pause and cancel.") @Size(max = StepRequests.LONGEST) @Nullable
            String reason,

            @Schema(description = "For COMPLETE: since when; today when absent.") @Nullable
            LocalDate doneOn,

            @Schema(description = "For COMPLETE: what was done.") @Size(max = StepRequests.LONGEST) @Nullable
            String result,

            @Schema(description = "For ASSIGN: the account; absent: nobody any more.")
            @Size(min = 1, max = 100)
            @Nullable
            String account) {

        /** The step, once {@link #faults} has found none. */
        Move move(LocalDate today) {
            return switch (action) {
                case ACKNOWLEDGE -> new Move.Acknowledge(reason);
                case START -> new Move.Start(reason);
                case COMPLETE -> new Move.Complete(doneOn == null ? today : doneOn, text(result));
                case RETRACT -> new Move.Retract(text(reason));
                case PAUSE -> new Move.Pause(text(reason));
                case RESUME -> new Move.Resume(reason);
                case CANCEL -> new Move.Cancel(text(reason));
                case ASSIGN -> new Move.Assign(account, reason);
            };
        }

        private List<Fault> faults(int place) {
            return switch (action) {
                case COMPLETE -> missing(result, "/items/" + place + "/result");
                case RETRACT, PAUSE, CANCEL -> missing(reason, "/items/" + place + "/reason");
                case ACKNOWLEDGE, START, RESUME, ASSIGN -> List.of();
            };
        }

        private static List<Fault> missing(@Nullable String text, String pointer) {
            return text(text).isBlank() ? List.of(Fault.at(pointer, "NotBlank")) : List.of();
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** The steps that can be taken with many tasks at once. */
    @Schema(name = "TaskStep")
    enum Step {
        ACKNOWLEDGE,
        START,
        COMPLETE,
        RETRACT,
        PAUSE,
        RESUME,
        CANCEL,
        ASSIGN
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var place = 0; place < items.size(); place++) {
            faults.addAll(items.get(place).faults(place));
        }
        return faults;
    }
}
