package vn.giamngheo.household.survey.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.household.classification.Explanation;
import vn.giamngheo.household.classification.Explanation.Change;
import vn.giamngheo.household.classification.Explanation.DeprivationMargin;
import vn.giamngheo.household.classification.Explanation.Margin;
import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.IndicatorResult;
import vn.giamngheo.household.observation.MemberObservation;
import vn.giamngheo.household.standard.IndicatorDescription;
import vn.giamngheo.household.survey.ExplainSurvey.Explained;
import vn.giamngheo.household.survey.model.Finding;
import vn.giamngheo.household.survey.model.FindingSource;
import vn.giamngheo.kit.problem.Texts;

/** Why a household is what it is: each indicator with its source, the lines around it, and what would change it. */
@Schema(name = "ExplainedClassification")
record ExplanationView(
        @Schema(required = true) ClassificationView result,

        @Schema(required = true, description = "Whether the form listed the deprivations or the engine derived them.")
        FindingSource source,

        @Schema(required = true, description = "SHA-256 of the standard's content at that time.")
        String standardHash,

        @Schema(required = true, description = "SHA-256 of all that the result was drawn from.")
        String inputsHash,

        @Schema(required = true) List<IndicatorView> indicators,

        @Schema(required = true, description = "Distance to each line.")
        List<MarginView> margins,

        @Schema(required = true) DeprivationMarginView deprivations,

        @Schema(required = true, description = "Single changes that would flip the class, the smallest first.")
        List<FlipView> flips,

        @Schema(required = true, description = "The result in words.")
        String text) {

    private static final String BUNDLE = "explanations";

    static ExplanationView of(Explained explained, Locale language, boolean personal) {
        var result = explained.classification();
        var explanation = explained.explanation();
        return new ExplanationView(
                ClassificationView.of(result),
                result.source(),
                result.standardHash(),
                result.inputsHash(),
                result.indicators().stream()
                        .map(indicator -> IndicatorView.of(indicator, explained.indicators(), language, personal))
                        .toList(),
                explanation.margins().stream().map(MarginView::of).toList(),
                DeprivationMarginView.of(explanation.deprivations()),
                explanation.flips().stream()
                        .map(flip -> FlipView.of(flip, language))
                        .toList(),
                sentence(explained, language));
    }

    private static String sentence(Explained explained, Locale language) {
        var result = explained.classification();
        var margin = explained.explanation().margins().get(0);
        return Texts.of(
                BUNDLE,
                "result",
                language,
                result.standard(),
                Texts.of(BUNDLE, "areaType." + result.areaType(), language),
                name(result.householdClass(), language),
                margin.value(),
                margin.threshold(),
                explained.explanation().deprivations().count(),
                explained.explanation().deprivations().needed());
    }

    private static String name(HouseholdClass householdClass, Locale language) {
        return Texts.of(BUNDLE, "class." + householdClass, language);
    }

    /** All results of one survey. */
    @Schema(name = "SurveyClassifications")
    record OfSurvey(
            @Schema(required = true) UUID surveyId,
            @Schema(required = true) List<ExplanationView> items) {}

    /** What became of one indicator. */
    @Schema(name = "IndicatorResult")
    record IndicatorView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) IndicatorResult.Outcome outcome,

            @Schema(required = true, description = "B2 points: 10 for a deprivation.")
            int points,

            @Schema(required = true, description = "When a household lacks it.")
            String cutOff,

            @Schema(required = true, description = "How well the cut-off is known.")
            String confidence,

            @Schema(required = true, description = "Where the cut-off was seen.")
            String source,

            @Schema(required = true, description = "The observations that decided it; none when the form listed it.")
            List<EvidenceView> evidence,

            @Schema(required = true, description = "Observations that were not made.")
            List<String> missing) {

        static IndicatorView of(
                IndicatorResult result, List<IndicatorDescription> descriptions, Locale language, boolean personal) {
            var description = descriptions.stream()
                    .filter(each -> each.code().equals(result.code()))
                    .findFirst()
                    .orElseThrow();
            return new IndicatorView(
                    result.code(),
                    description.name(language),
                    result.outcome(),
                    result.deprived() ? Finding.POINTS_PER_DEPRIVATION : 0,
                    description.cutOff(language),
                    description.confidence(),
                    description.source(),
                    result.evidence().stream()
                            .filter(each -> personal || !isOnHealth(each.pointer()))
                            .map(each -> new EvidenceView(each.pointer(), each.value()))
                            .toList(),
                    result.missing());
        }
    }

    private static boolean isOnHealth(String pointer) {
        return MemberObservation.ON_HEALTH.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** An observation that counted. */
    @Schema(name = "Evidence")
    record EvidenceView(
            @Schema(required = true) String pointer,
            @Schema(required = true) String value) {}

    /** How far from a line. */
    @Schema(name = "LineMargin")
    record MarginView(
            @Schema(required = true, examples = "POVERTY") String line,

            @Schema(required = true, description = "VND, or B1 points.")
            long threshold,

            @Schema(required = true) long value,

            @Schema(required = true, description = "Value minus threshold; at most 0 is under the line.")
            long distance) {

        static MarginView of(Margin margin) {
            return new MarginView(margin.line(), margin.threshold(), margin.value(), margin.distance());
        }
    }

    /** How far from counting as deprived. */
    @Schema(name = "DeprivationMargin")
    record DeprivationMarginView(
            @Schema(required = true) int count,
            @Schema(required = true) int needed,
            @Schema(required = true) int distance) {

        static DeprivationMarginView of(DeprivationMargin margin) {
            return new DeprivationMarginView(margin.count(), margin.needed(), margin.distance());
        }
    }

    /** A single change that would make the household another class. */
    @Schema(name = "ClassFlip")
    record FlipView(
            @Schema(required = true) Change change,
            @Schema(required = true) long from,
            @Schema(required = true) long to,
            @Schema(required = true) HouseholdClass becomes,

            @Schema(required = true, description = "The change as a share of the threshold it crosses.")
            BigDecimal share,

            @Schema(required = true) String text) {

        static FlipView of(Explanation.Flip flip, Locale language) {
            return new FlipView(
                    flip.change(),
                    flip.from(),
                    flip.to(),
                    flip.becomes(),
                    flip.share(),
                    Texts.of(
                            BUNDLE,
                            "flip." + flip.change(),
                            language,
                            flip.from(),
                            flip.to(),
                            name(flip.becomes(), language)));
        }
    }
}
