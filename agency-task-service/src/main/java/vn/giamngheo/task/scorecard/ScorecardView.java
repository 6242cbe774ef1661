package vn.giamngheo.task.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.TaskState;

/** A scorecard as the API shows it. */
@Schema(name = "Scorecard", description = "What became of tasks, and how much of the reported work surveys confirmed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardView(
        @Schema(
                description = "Code of the agency or commune, the need, or the programme; absent for tasks of no"
                        + " programme.",
                examples = "HEALTH")
        @Nullable
        String key,

        @Schema(description = "The commune's first day, which with the code is its key.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Of an agency or a commune, in the reader's language.") @Nullable
        String name,

        @Schema(required = true) Tasks tasks,
        @Schema(required = true) EffectView effect) {

    /** What became of the tasks. */
    @Schema(
            name = "ScorecardTasks",
            description = "The tasks whose need was last found in the year's round, as they are now. opened = open +"
                    + " acknowledged + inProgress + reopened + done + verified + cancelled.")
    record Tasks(
            @Schema(required = true, description = "All of them, whatever became of them.")
            long opened,

            @Schema(required = true, description = "Not acknowledged yet (OPEN).")
            long open,

            @Schema(required = true, description = "Acknowledged, not begun (ACKNOWLEDGED).")
            long acknowledged,

            @Schema(required = true, description = "Being worked on (IN_PROGRESS).")
            long inProgress,

            @Schema(
                    required = true,
                    description = "Reported done, but the next survey still found the need (REOPENED).")
            long reopened,

            @Schema(required = true, description = "Reported done and waiting for the next survey (DONE).")
            long done,

            @Schema(required = true, description = "Confirmed by the next survey (VERIFIED).")
            long verified,

            @Schema(required = true, description = "Ended without being verified (CANCELLED).")
            long cancelled,

            @Schema(
                    required = true,
                    description = "Of these, how many for which reason; a reason that none has is left out.")
            Map<CancelledReason, Long> cancelledByReason,

            @Schema(
                    required = true,
                    description = "Of open, acknowledged, inProgress and reopened: those whose terms run and of which"
                            + " one ended before today.")
            long late,

            @Schema(required = true, description = "Of the same: those whose terms stand still.")
            long paused,

            @JsonInclude
            @Schema(
                    required = true,
                    nullable = true,
                    description = "The median of the calendar days from the day on which the task was opened here to"
                            + " the day of its (latest) acknowledgement, over the tasks that have one; null when none"
                            + " has. With one decimal.",
                    examples = "3.5")
            @Nullable
            BigDecimal medianDaysToAcknowledge,

            @JsonInclude
            @Schema(
                    required = true,
                    nullable = true,
                    description = "The median of the calendar days from the day on which the task was opened here to"
                            + " the day on which the work was done by the agency's report (0 when that is an earlier"
                            + " day), over the tasks in DONE and VERIFIED; null when there is none. With one decimal.",
                    examples = "41.0")
            @Nullable
            BigDecimal medianDaysToDone) {

        static Tasks of(TaskFigures figures) {
            return new Tasks(
                    figures.opened(),
                    figures.in(TaskState.OPEN),
                    figures.in(TaskState.ACKNOWLEDGED),
                    figures.in(TaskState.IN_PROGRESS),
                    figures.in(TaskState.REOPENED),
                    figures.in(TaskState.DONE),
                    figures.in(TaskState.VERIFIED),
                    figures.in(TaskState.CANCELLED),
                    figures.cancelled(),
                    figures.late(),
                    figures.paused(),
                    figures.daysToAcknowledge(),
                    figures.daysToDone());
        }
    }

    static ScorecardView of(Grouping by, Scorecard card, String area, Years years, Locale language) {
        var name = card.names().get(card.key());
        return new ScorecardView(
                card.key().code().isEmpty() ? null : card.key().code(),
                by == Grouping.COMMUNE ? card.key().since() : null,
                name == null ? null : name.in(language),
                Tasks.of(card.tasks()),
                EffectView.of(card.effect(), by, card.key(), area, years));
    }
}
