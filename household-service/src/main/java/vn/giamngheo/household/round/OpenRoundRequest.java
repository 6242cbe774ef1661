package vn.giamngheo.household.round;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round to be opened; the year is its id, so the request may be repeated. */
@Schema(name = "OpenSurveyRound", example = """
                {"year": 2016, "standards": ["VN-2016"], "opensOn": "2016-09-01", "closesOn": "2016-12-31"}""")
public record OpenRoundRequest(
        @Schema(required = true) @NotNull @Min(2000) @Max(2100)
        Integer year,

        @Schema(required = true, description = "One standard; two in a transition year.")
        @NotNull
        @Size(min = 1, max = 2)
        Set<@NotBlank String> standards,

        @Schema(required = true) @NotNull LocalDate opensOn,
        @Schema(required = true) @NotNull LocalDate closesOn,

        @Schema(nullable = true, description = "Which households it visits; ALL when absent.") @Nullable
        Coverage coverage) {

    public OpenRoundRequest {
        coverage = coverage == null ? Coverage.ALL : coverage;
    }
}
