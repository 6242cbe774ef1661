package vn.giamngheo.task.task.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskState;

/** A task as the API shows it. */
@Schema(name = "Task", description = "That an agency answers for a need of a household. Names no person.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "ECONOMY_INFRASTRUCTURE")
        String agency,

        @Schema(required = true) UUID householdId,
        @Schema(required = true) CommuneView commune,

        @Schema(required = true, description = "Indicator code of the standard.", examples = "HOUSING_QUALITY")
        String need,

        @Schema(required = true, examples = "VN-2016") String standard,

        @Schema(required = true, description = "Round of the latest survey that found the need.")
        int roundYear,

        @Schema(required = true, description = "The latest survey that found the need.")
        UUID surveyId,

        @Schema(required = true, description = "The survey that opened the task.")
        UUID openedBySurveyId,

        @Schema(description = "The survey that ended the task.") @Nullable
        UUID closedBySurveyId,

        @Schema(required = true, description = "1 first.") int priority,

        @Schema(required = true, description = "This version reaches OPEN and CANCELLED; the other states follow.")
        TaskState state,

        @Schema(required = true, description = "The household is made up for a demonstration.")
        boolean synthetic,

        @Schema(required = true) Instant openedAt,
        @Nullable Instant closedAt,

        @Schema(description = "Present on a cancelled task.") @Nullable
        CancelledReason cancelledReason,

        @Schema(required = true) long version) {

    /** The commune in which the household was surveyed. */
    @Schema(name = "TaskCommune", description = "The commune of the survey's day; its key is the code and validFrom.")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {

        static CommuneView of(Commune commune) {
            return new CommuneView(commune.code(), commune.validFrom());
        }
    }

    static TaskView of(Task task) {
        return new TaskView(
                task.id(),
                task.agency(),
                task.householdId(),
                CommuneView.of(task.commune()),
                task.need(),
                task.standard(),
                task.roundYear(),
                task.surveyId(),
                task.openedBySurveyId(),
                task.closedBySurveyId(),
                task.priority(),
                task.state(),
                task.synthetic(),
                task.openedAt(),
                task.closedAt(),
                task.cancelledReason(),
                task.version());
    }
}
