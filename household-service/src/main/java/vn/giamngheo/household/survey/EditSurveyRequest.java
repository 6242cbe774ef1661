package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.survey.model.Cause;
import vn.giamngheo.kit.idempotency.Creates;

/** The whole content of a draft or returned survey, as it is to be from now on. */
@Schema(name = "EditSurvey", example = """
                {"surveyedOn": "2016-10-12", "causes": ["LACK_OF_CAPITAL"],
                 "findings": [{"standard": "VN-2016", "incomePerHead": 650000, "deprivations": ["SANITATION"]}]}""")
public record EditSurveyRequest(
        @Schema(required = true) @NotNull LocalDate surveyedOn,
        @Schema(nullable = true) Set<@NotNull Cause> causes,

        @Schema(required = true, description = "Exactly one for each standard of the round.")
        @NotNull
        @Size(min = 1, max = 2)
        List<@Valid @NotNull FindingRequest> findings,

        @Schema(nullable = true) @Nullable @Valid Observations observations)
        implements SurveyContents {

    public EditSurveyRequest {
        causes = Creates.inOrder(causes);
    }
}
