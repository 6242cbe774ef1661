package vn.giamngheo.household.classification;

import java.util.List;
import java.util.Optional;

import vn.giamngheo.household.classification.IndicatorResult.Outcome;
import vn.giamngheo.household.standard.PovertyStandard;

/**
 * What a standard makes of a household: the class, and what became of each indicator.
 *
 * @param verdict empty when it depends on observations that were not made
 */
public record Judgement(Optional<Verdict> verdict, List<IndicatorResult> indicators) {

    public Judgement {
        indicators = List.copyOf(indicators);
    }

    /** Judges by all that is known; the same inputs give the same judgement, always. */
    public static Judgement of(PovertyStandard standard, ClassificationInputs inputs) {
        var indicators = DeriveIndicators.derive(standard, inputs);
        var known = count(indicators, Outcome.DEPRIVED);
        var possible = known + count(indicators, Outcome.UNKNOWN);
        var least = Classifier.classify(standard, inputs.areaType(), inputs.income(), known);
        var most = Classifier.classify(standard, inputs.areaType(), inputs.income(), possible);
        return new Judgement(least.equals(most) ? Optional.of(least) : Optional.empty(), indicators);
    }

    public List<String> deprivations() {
        return indicators.stream()
                .filter(IndicatorResult::deprived)
                .map(IndicatorResult::code)
                .sorted()
                .toList();
    }

    /** What must be observed before every indicator is known. */
    public List<String> missing() {
        return indicators.stream()
                .filter(indicator -> indicator.outcome() == Outcome.UNKNOWN)
                .flatMap(indicator -> indicator.missing().stream())
                .distinct()
                .toList();
    }

    private static int count(List<IndicatorResult> indicators, Outcome outcome) {
        return (int) indicators.stream()
                .filter(indicator -> indicator.outcome() == outcome)
                .count();
    }
}
