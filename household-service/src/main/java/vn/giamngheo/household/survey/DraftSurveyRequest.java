package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.idempotency.Creates;

/** A survey as the surveyor brings it home. */
@Schema(name = "DraftSurvey", example = """
                {"householdId": "01936a5e-7c00-7000-8000-000000000001", "roundYear": 2016,
                 "surveyedOn": "2016-10-12", "causes": ["LACK_OF_CAPITAL"],
                 "findings": [{"standard": "VN-2016", "incomePerHead": 650000,
                               "deprivations": ["HOUSING_QUALITY", "SANITATION"]}]}""")
public record DraftSurveyRequest(
        @Schema(description = "Brought by an offline client (UUIDv7); the server makes one otherwise.", nullable = true)
        @Nullable
        UUID id,

        @Schema(required = true) @NotNull UUID householdId,
        @Schema(required = true) @NotNull Integer roundYear,
        @Schema(required = true) @NotNull LocalDate surveyedOn,
        @Schema(nullable = true) Set<@NotNull Cause> causes,

        @Schema(required = true, description = "Exactly one for each standard of the round.")
        @NotNull
        @Size(min = 1, max = 2)
        List<@Valid @NotNull FindingRequest> findings) {

    public DraftSurveyRequest {
        causes = Creates.inOrder(causes);
    }

    /** What the form of one standard asks for. */
    @Schema(name = "DraftFinding")
    public record FindingRequest(
            @Schema(required = true, examples = "VN-2016") @NotBlank @Size(max = 40)
            String standard,

            @Schema(nullable = true, description = "VND per person and month; this or incomeScore.")
            @Nullable
            @Min(0)
            @Max(1_000_000_000)
            Long incomePerHead,

            @Schema(nullable = true, description = "B1 points of form B; this or incomePerHead.")
            @Nullable
            @Min(0)
            @Max(1000)
            Integer incomeScore,

            @Schema(nullable = true, description = "B2: must be 10 for each deprivation, when given.")
            @Nullable
            @Min(0)
            @Max(1000)
            Integer deprivationScore,

            @Schema(required = true, description = "Codes of the standard's indicators that are not met.")
            @NotNull
            @Size(max = 50)
            List<@NotBlank String> deprivations) {}
}
