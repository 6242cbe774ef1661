package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.survey.model.Cause;
import vn.giamngheo.household.survey.model.SurveyKind;
import vn.giamngheo.kit.idempotency.Creates;

/** A survey as the surveyor brings it home. */
@Schema(name = "DraftSurvey", example = """
                {"householdId": "01936a5e-7c00-7000-8000-000000000001", "roundYear": 2016,
                 "surveyedOn": "2016-10-12", "causes": ["LACK_OF_CAPITAL"],
                 "findings": [{"standard": "VN-2016", "incomePerHead": 650000}],
                 "observations": {
                   "dwelling": {"wall": "BRICK_STONE", "pillar": "POOR_WOOD", "roof": "METAL_SHEET", "floorArea": 36},
                   "waterSource": "PIPED", "latrine": "OTHER", "telecom": ["PHONE"], "devices": ["TELEVISION"],
                   "members": [{"memberId": "01936a5e-7c00-7000-8000-000000000003", "healthInsurance": true,
                                "careMissed": false}]}}""")
public record DraftSurveyRequest(
        @Schema(description = "Brought by an offline client (UUIDv7); the server makes one otherwise.", nullable = true)
        @Nullable
        UUID id,

        @Schema(required = true) @NotNull UUID householdId,
        @Schema(required = true) @NotNull Integer roundYear,

        @Schema(nullable = true, description = "PERIODIC when absent.") @Nullable
        SurveyKind kind,

        @Schema(nullable = true, description = "The day the household asked; exactly for a review inside the year.")
        @Nullable
        LocalDate receivedOn,

        @Schema(required = true) @NotNull LocalDate surveyedOn,
        @Schema(nullable = true) Set<@NotNull Cause> causes,

        @Schema(required = true, description = "Exactly one for each standard of the round.")
        @NotNull
        @Size(min = 1, max = 2)
        List<@Valid @NotNull FindingRequest> findings,

        @Schema(nullable = true) @Nullable @Valid Observations observations)
        implements SurveyContents {

    public DraftSurveyRequest {
        kind = kind == null ? SurveyKind.PERIODIC : kind;
        causes = Creates.inOrder(causes);
    }
}
