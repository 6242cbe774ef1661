package vn.giamngheo.task.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An escalation as the API shows it. */
@Schema(name = "Escalation", description = "That somebody was told of the end of a task's term. Names no person.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EscalationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID taskId,
        @Schema(required = true) UUID householdId,

        @Schema(
                required = true,
                description = "Indicator code of the standard, a cause, or NEWLY_ESCAPED.",
                examples = "HOUSING_QUALITY")
        String need,

        @Schema(required = true, description = "Whose task it is now.", examples = "HEALTH")
        String agency,

        @Schema(required = true) CommuneView commune,

        @Schema(required = true, description = "Which term: that for acknowledging the task, or for completing it.")
        Deadline deadline,

        @Schema(required = true, description = "The last day of the term.")
        LocalDate dueOn,

        @Schema(
                required = true,
                description = "Working days since then, up to today or the day on which it was settled; 0 before.")
        int daysLate,

        @Schema(required = true) Level level,

        @Schema(required = true, description = "The agency that was told.", examples = "LABOUR")
        String recipient,

        @Schema(required = true) Instant raisedAt,

        @Schema(description = "When an officer of the recipient saw it first; absent before.") @Nullable
        Instant seenAt,

        @Schema(description = "That officer's account.") @Nullable
        String seenBy,

        @Schema(description = "Since when the term no longer ends unmet on that day; absent while it does.") @Nullable
        Instant settledAt,

        @Schema(required = true, description = "The household is made up for a demonstration.")
        boolean synthetic) {

    /** The commune in which the household lives. */
    @Schema(name = "EscalationCommune", description = "As of the task; its key is the code and validFrom.")
    record CommuneView(
            @Schema(required = true, examples = "20107") String code,
            @Schema(required = true) LocalDate validFrom) {}

    static EscalationView of(Escalation.Late late) {
        var escalation = late.escalation();
        return new EscalationView(
                escalation.id(),
                escalation.taskId(),
                escalation.householdId(),
                escalation.need(),
                escalation.agency(),
                new CommuneView(
                        escalation.commune().code(), escalation.commune().validFrom()),
                escalation.deadline(),
                escalation.dueOn(),
                late.days(),
                escalation.level(),
                escalation.recipient(),
                escalation.raisedAt(),
                escalation.seenAt(),
                escalation.seenBy(),
                escalation.settledAt(),
                escalation.synthetic());
    }
}
