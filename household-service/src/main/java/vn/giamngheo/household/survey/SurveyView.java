package vn.giamngheo.household.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey as clients see it. */
@Schema(name = "Survey")
record SurveyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "2016") int roundYear,
        @Schema(required = true, examples = "1") int revision,
        @Schema(required = true) SurveyState state,
        @Schema(required = true) LocalDate surveyedOn,
        @Schema(required = true) List<Cause> causes,
        @Schema(required = true) List<FindingView> findings,

        @Schema(required = true, description = "One for each standard, once the survey is completed.")
        List<ClassificationView> classifications,

        @Schema(nullable = true) @Nullable Instant completedAt,
        @Schema(required = true) long version) {

    static SurveyView of(Survey survey, List<Classification> classifications) {
        return new SurveyView(
                survey.id(),
                survey.householdId(),
                survey.roundYear(),
                survey.revision(),
                survey.state(),
                survey.surveyedOn(),
                survey.causes().stream().map(Cause::valueOf).toList(),
                survey.findings().stream().map(FindingView::of).toList(),
                classifications.stream().map(ClassificationView::of).toList(),
                survey.completedAt(),
                survey.version());
    }

    /** What the form of one standard found. */
    @Schema(name = "Finding")
    record FindingView(
            @Schema(required = true, examples = "VN-2016") String standard,

            @Schema(nullable = true, description = "VND per person and month.") @Nullable
            Long incomePerHead,

            @Schema(nullable = true, description = "B1 points.") @Nullable
            Integer incomeScore,

            @Schema(required = true, description = "B2 points: 10 for each deprivation.")
            int deprivationScore,

            @Schema(required = true) List<String> deprivations) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.standard(),
                    finding.incomePerHead(),
                    finding.incomeScore(),
                    finding.deprivationScore(),
                    finding.deprivations());
        }
    }
}
