package vn.giamngheo.household.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.survey.model.Cause;
import vn.giamngheo.household.survey.model.SurveyContent;
import vn.giamngheo.household.survey.model.SurveyContent.FindingContent;

/** What drafting, editing and correcting a survey all bring. */
interface SurveyContents {

    LocalDate surveyedOn();

    Set<Cause> causes();

    List<FindingRequest> findings();

    @Nullable
    Observations observations();

    default SurveyContent content() {
        return new SurveyContent(
                surveyedOn(),
                causes(),
                findings().stream()
                        .map(finding -> new FindingContent(
                                finding.standard(),
                                finding.incomePerHead(),
                                finding.incomeScore(),
                                finding.deprivationScore(),
                                finding.deprivations()))
                        .toList(),
                observations());
    }

    /** What the form of one standard asks for. */
    @Schema(name = "DraftFinding")
    record FindingRequest(
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

            @Schema(nullable = true, description = "B2: must be 10 for each listed deprivation, when given.")
            @Nullable
            @Min(0)
            @Max(1000)
            Integer deprivationScore,

            @Schema(
                    nullable = true,
                    description =
                            "Codes of the standard's indicators that are not met, where the form lists them itself"
                                    + " (older forms, imports). When absent they are derived from the observations.")
            @Nullable
            @Size(max = 50)
            List<@NotBlank String> deprivations) {}
}
