package vn.giamngheo.household.subject;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was decided about a person's request. */
@Schema(name = "DecideSubjectRequest", example = """
                {"outcome": "FULFILLED", "reason": "Đã sửa theo giấy khai sinh", "correctedVersion": 3}""")
record DecideSubjectRequest(
        @Schema(required = true) @NotNull Outcome outcome,

        @Schema(nullable = true, description = "Needed for a refusal.") @Nullable @Size(max = 2000)
        String reason,

        @Schema(
                nullable = true,
                description =
                        "For a correction that was made: the household's version after it, or correctedSurvey instead.")
        @Nullable
        @Min(0)
        Long correctedVersion,

        @Schema(nullable = true, description = "The survey by which it was corrected.") @Nullable
        UUID correctedSurvey) {

    /** How it ends. */
    enum Outcome {
        FULFILLED(RequestState.FULFILLED),
        REFUSED(RequestState.REFUSED);

        private final RequestState state;

        Outcome(RequestState state) {
            this.state = state;
        }

        RequestState state() {
            return state;
        }
    }
}
