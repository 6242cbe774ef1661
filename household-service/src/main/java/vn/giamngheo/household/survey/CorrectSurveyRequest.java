package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.survey.model.Cause;
import vn.giamngheo.kit.idempotency.Creates;

/** What a completed survey should have said, and why it did not. */
@Schema(name = "CorrectSurvey", example = """
                {"reason": "Ghi nhầm thu nhập", "surveyedOn": "2016-10-12", "causes": ["LACK_OF_CAPITAL"],
                 "findings": [{"standard": "VN-2016", "incomePerHead": 850000, "deprivations": ["SANITATION"]}]}""")
public record CorrectSurveyRequest(
        @Schema(description = "Of the new form; the server makes one otherwise.", nullable = true) @Nullable
        UUID id,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason,
        @Schema(required = true) @NotNull LocalDate surveyedOn,
        @Schema(nullable = true) Set<@NotNull Cause> causes,

        @Schema(required = true, description = "Exactly one for each standard of the round.")
        @NotNull
        @Size(min = 1, max = 2)
        List<@Valid @NotNull FindingRequest> findings,

        @Schema(nullable = true) @Nullable @Valid Observations observations)
        implements SurveyContents {

    public CorrectSurveyRequest {
        causes = Creates.inOrder(causes);
    }
}
