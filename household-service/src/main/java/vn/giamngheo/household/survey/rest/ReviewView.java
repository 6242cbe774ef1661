package vn.giamngheo.household.survey.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.survey.ContentDiff;
import vn.giamngheo.household.survey.ReviewSurvey.Hint;
import vn.giamngheo.household.survey.ReviewSurvey.Review;

/** A survey held against the household's latest earlier year. */
@Schema(name = "SurveyReview")
record ReviewView(
        @Schema(required = true) UUID surveyId,

        @Schema(nullable = true, description = "The survey compared with; absent when there is none.") @Nullable
        UUID comparedWith,

        @Schema(nullable = true) @Nullable Integer comparedYear,
        @Schema(required = true) List<ChangeView> changes,

        @Schema(required = true, description = "What to look at twice; a hint refuses nothing.")
        List<HintView> hints) {

    static ReviewView of(Review review, Locale language, boolean personal) {
        var before = review.before();
        return new ReviewView(
                review.survey().id(),
                before == null ? null : before.id(),
                before == null ? null : before.roundYear(),
                review.changes().stream()
                        .filter(change -> personal
                                || !MemberObservation.ON_HEALTH.contains(change.pointer()
                                        .substring(change.pointer().lastIndexOf('/') + 1)))
                        .map(ChangeView::of)
                        .toList(),
                review.hints().stream().map(hint -> HintView.of(hint, language)).toList());
    }

    /** A field that is not as it was. */
    @Schema(name = "SurveyChange")
    record ChangeView(
            @Schema(required = true, examples = "/observations/dwelling/floorArea")
            String pointer,

            @Schema(nullable = true) @Nullable String before,
            @Schema(nullable = true) @Nullable String now) {

        static ChangeView of(ContentDiff.Change change) {
            return new ChangeView(change.pointer(), change.before(), change.now());
        }
    }

    /** An unlikely change. */
    @Schema(name = "AnomalyHint")
    record HintView(
            @Schema(required = true, examples = "INCOME_TRIPLED")
            String code,

            @Schema(required = true) String text,
            @Schema(required = true) List<String> pointers) {

        static HintView of(Hint hint, Locale language) {
            var rule = hint.rule();
            return new HintView(
                    rule.code(), language.equals(Locale.ENGLISH) ? rule.textEn() : rule.textVi(), hint.pointers());
        }
    }
}
