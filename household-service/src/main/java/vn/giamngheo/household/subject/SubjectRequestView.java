package vn.giamngheo.household.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's request as clients see it; free text only for those who work with households. */
@Schema(name = "SubjectRequest")
record SubjectRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) UUID memberId,
        @Schema(required = true) RequestKind kind,

        @Schema(nullable = true, description = "Absent for callers who may not see personal data.") @Nullable
        String wish,

        @Schema(required = true) LocalDate receivedOn,

        @Schema(nullable = true, description = "The last day for telling the person that it is dealt with.") @Nullable
        LocalDate answerDueOn,

        @Schema(nullable = true, description = "The last day for deciding; absent for a year without a known term.")
        @Nullable
        LocalDate dueOn,

        @Schema(required = true) RequestState state,

        @Schema(nullable = true, description = "Absent for callers who may not see personal data.") @Nullable
        String reason,

        @Schema(nullable = true, description = "The household's version after the correction.") @Nullable
        Long correctedVersion,

        @Schema(nullable = true, description = "The survey by which it was corrected.") @Nullable
        UUID correctedSurvey,

        @Schema(required = true) long version) {

    static SubjectRequestView of(SubjectRequest request, boolean shown) {
        return new SubjectRequestView(
                request.id(),
                request.householdId(),
                request.memberId(),
                request.kind(),
                shown ? request.wish() : null,
                request.receivedOn(),
                request.answerDueOn(),
                request.dueOn(),
                request.state(),
                shown ? request.reason() : null,
                request.correctedVersion(),
                request.correctedSurvey(),
                request.version());
    }

    /** One step of it. */
    @Schema(name = "SubjectRequestStep")
    record StepView(
            @Schema(required = true, description = "After the step.")
            RequestState state,

            @Schema(nullable = true) @Nullable String reason,
            @Schema(required = true) Instant at,

            @Schema(required = true, description = "The account that took it.")
            String by) {

        static StepView of(SubjectRequests.Step step, boolean shown) {
            return new StepView(
                    RequestState.valueOf(step.state()), shown ? step.reason() : null, step.takenAt(), step.takenBy());
        }
    }

    /** All steps, the first first. */
    @Schema(name = "SubjectRequestHistory")
    record History(@Schema(required = true) List<StepView> items) {}

    /** For the document only: how a page of these looks. */
    @Schema(name = "SubjectRequestPage")
    record SubjectRequestPage(
            @Schema(required = true) List<SubjectRequestView> items,
            @Nullable String next) {}
}
