package vn.giamngheo.task.task.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.Deadlines;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskAction;
import vn.giamngheo.task.task.model.TaskState;

/** A task as the API shows it. */
@Schema(name = "Task", description = "That an agency answers for a need of a household. Names no person.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whose task it is now.", examples = "ECONOMY_INFRASTRUCTURE")
        String agency,

        @Schema(description = "Whom the rules name, where it was handed over.") @Nullable
        String routedAgency,

        @Schema(description = "The agency that is asked to take it over and has not answered yet.") @Nullable
        String offeredTo,

        @Schema(required = true) UUID householdId,
        @Schema(required = true) CommuneView commune,

        @Schema(
                required = true,
                description = "What it answers: a deprivation, a cause that the household names, or the follow-up of a"
                        + " household that has escaped.")
        Trigger trigger,

        @Schema(
                required = true,
                description = "Indicator code of the standard, a cause, or NEWLY_ESCAPED.",
                examples = "HOUSING_QUALITY")
        String need,

        @Schema(required = true, examples = "VN-2016") String standard,

        @Schema(required = true, description = "Round of the latest survey that found the need.")
        int roundYear,

        @Schema(required = true, description = "The latest survey that found the need.")
        UUID surveyId,

        @Schema(required = true, description = "The day of that survey.")
        LocalDate surveyedOn,

        @Schema(required = true, description = "The survey that opened the task.")
        UUID openedBySurveyId,

        @Schema(description = "The survey that verified or ended the task.") @Nullable
        UUID closedBySurveyId,

        @Schema(description = "The routing rule behind it; absent from tasks of the time before rules had numbers.")
        @Nullable
        Integer rule,

        @Schema(required = true, description = "1 first.") int priority,

        @Schema(description = "The programme through which the agency helps.") @Nullable
        String programme,

        @Schema(description = "The last day of a follow-up.") @Nullable
        LocalDate followUpUntil,

        @Schema(required = true) TaskState state,

        @Schema(required = true, description = "The steps that can be taken now.")
        List<TaskAction> possible,

        @Schema(description = "The account of the person who takes care of it.") @Nullable
        String assignee,

        @Schema(required = true) Due due,

        @Schema(
                description =
                        "The day on which, says the agency, the work was done; a survey after it verifies the work.")
        @Nullable
        LocalDate doneOn,

        @Schema(description = "What was done.") @Nullable String result,

        @Schema(required = true, description = "The household is made up for a demonstration.")
        boolean synthetic,

        @Schema(required = true) Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant startedAt,
        @Nullable Instant doneAt,
        @Nullable Instant closedAt,

        @Schema(description = "Present on a cancelled task.") @Nullable
        CancelledReason cancelledReason,

        @Schema(required = true) long version) {

    /** The commune in which the household lives. */
    @Schema(
            name = "TaskCommune",
            description = "The commune of the survey's day, or where the household has moved since; its key is the code"
                    + " and validFrom.")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {

        static CommuneView of(Commune commune) {
            return new CommuneView(commune.code(), commune.validFrom());
        }
    }

    /** By when. */
    @Schema(name = "TaskDue", description = "The last days of both terms, counted in working days.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Due(
            @Schema(required = true) LocalDate acknowledgeBy,
            @Schema(required = true) LocalDate completeBy,

            @Schema(description = "The day on which the terms were stopped; absent while they run.") @Nullable
            LocalDate pausedOn,

            @Schema(required = true, description = "Working days of earlier pauses; both terms are longer by as many.")
            int pausedDays) {

        static Due of(Deadlines deadlines) {
            return new Due(
                    deadlines.acknowledgeDue(), deadlines.completeDue(), deadlines.pausedOn(), deadlines.pausedDays());
        }
    }

    static TaskView of(Task task) {
        var grounds = task.grounds();
        var ending = task.ending();
        return new TaskView(
                task.id(),
                task.agency(),
                grounds.routedAgency().equals(task.agency()) ? null : grounds.routedAgency(),
                task.offeredTo(),
                task.householdId(),
                CommuneView.of(task.commune()),
                task.trigger(),
                task.need(),
                task.finding().standard(),
                task.finding().roundYear(),
                task.finding().surveyId(),
                task.finding().surveyedOn(),
                task.openedBySurveyId(),
                ending == null ? null : ending.closedBySurveyId(),
                grounds.ruleId(),
                grounds.priority(),
                grounds.programme(),
                grounds.followUpUntil(),
                task.state(),
                task.possible(),
                task.assignee(),
                Due.of(task.deadlines()),
                task.work().doneOn(),
                task.work().result(),
                task.synthetic(),
                task.openedAt(),
                task.work().acknowledgedAt(),
                task.work().startedAt(),
                task.work().doneAt(),
                ending == null ? null : ending.closedAt(),
                ending == null ? null : ending.cancelledReason(),
                task.version());
    }
}
