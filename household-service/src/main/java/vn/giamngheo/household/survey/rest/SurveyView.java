package vn.giamngheo.household.survey.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.observation.Observations;
import vn.giamngheo.household.survey.ShowSurvey.Shown;
import vn.giamngheo.household.survey.model.Cause;
import vn.giamngheo.household.survey.model.FieldComment;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.FindingSource;
import vn.giamngheo.household.survey.model.SurveyKind;
import vn.giamngheo.household.survey.model.SurveyState;

/** A survey as clients see it. */
@Schema(name = "Survey")
record SurveyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "2016") int roundYear,
        @Schema(required = true, examples = "1") int revision,
        @Schema(required = true) SurveyKind kind,
        @Schema(required = true) SurveyState state,
        @Schema(required = true) LocalDate surveyedOn,

        @Schema(nullable = true, description = "The day the household asked for a review inside the year.") @Nullable
        LocalDate receivedOn,

        @Schema(nullable = true, description = "The last day for the answer, counted in the days of the law.") @Nullable
        LocalDate dueOn,

        @Schema(nullable = true, description = "The survey of which this is a correction.") @Nullable
        UUID corrects,

        @Schema(nullable = true, description = "Why it was corrected or given up.") @Nullable
        String reason,

        @Schema(required = true) List<Cause> causes,
        @Schema(required = true) List<FindingView> findings,
        @Schema(nullable = true) @Nullable Observations observations,

        @Schema(required = true, description = "What the officer wanted looked at, when it was last returned.")
        List<FieldComment> comments,

        @Schema(required = true, description = "One for each standard, once the survey is completed.")
        List<ClassificationView> classifications,

        @Schema(nullable = true) @Nullable Instant completedAt,
        @Schema(required = true) long version) {

    static SurveyView of(Shown shown, boolean personal) {
        var observations = shown.survey().observations();
        var survey = shown.survey();
        return new SurveyView(
                survey.id(),
                survey.householdId(),
                survey.roundYear(),
                survey.revision(),
                survey.kind(),
                survey.state(),
                survey.surveyedOn(),
                survey.receivedOn(),
                survey.dueOn(),
                survey.corrects(),
                survey.reason(),
                survey.causes().stream().map(Cause::valueOf).toList(),
                survey.findings().stream().map(FindingView::of).toList(),
                observations == null || personal ? observations : observations.withoutHealth(),
                survey.comments(),
                shown.classifications().stream().map(ClassificationView::of).toList(),
                survey.completedAt(),
                survey.version());
    }

    /** The forms of one household, every year and revision. */
    @Schema(name = "SurveysOfHousehold")
    record OfHousehold(@Schema(required = true) List<SurveyView> items) {}

    /** What the form of one standard found. */
    @Schema(name = "Finding")
    record FindingView(
            @Schema(required = true, examples = "VN-2016") String standard,

            @Schema(
                    required = true,
                    description = "Whether the form lists the deprivations or the engine derives them.")
            FindingSource source,

            @Schema(nullable = true, description = "VND per person and month.") @Nullable
            Long incomePerHead,

            @Schema(nullable = true, description = "B1 points.") @Nullable
            Integer incomeScore,

            @Schema(nullable = true, description = "B2 points: 10 for each deprivation; absent until they are derived.")
            @Nullable
            Integer deprivationScore,

            @Schema(nullable = true, description = "Absent until they are derived, at submission.") @Nullable
            List<String> deprivations,

            @Schema(
                    nullable = true,
                    description = "The class by what was handed in; final once the survey is completed.")
            @Nullable
            HouseholdClass provisionalClassification) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.standard(),
                    finding.source(),
                    finding.incomePerHead(),
                    finding.incomeScore(),
                    finding.deprivationScore(),
                    finding.deprivations(),
                    finding.provisionalClass());
        }
    }
}
