package vn.giamngheo.household.whatif;

import java.util.List;
import java.util.Optional;

import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.Classifier;
import vn.giamngheo.household.classification.Income;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.household.standard.PovertyStandard;

/**
 * What another standard would make of a household that was surveyed for one: a pure function. Observations are judged by
 * the other standard's own cut-offs. Where the form only listed deprivations, an indicator of the same name is taken to be
 * the same, which it need not be; indicators that the form did not ask for stay unknown.
 */
final class Reinterpret {

    private Reinterpret() {}

    static Reading read(ClassificationInputs inputs, PovertyStandard of, PovertyStandard other) {
        if (inputs.incomeScore() != null && !other.hasScores()) {
            return new Reading.NotComparable();
        }
        var listed = inputs.listed();
        if (listed == null) {
            return Judgement.of(other, inputs)
                    .verdict()
                    .<Reading>map(verdict -> new Reading.Read(verdict, false))
                    .orElseGet(Reading.Undecided::new);
        }
        return byNames(inputs, listed, of, other)
                .<Reading>map(verdict -> new Reading.Read(verdict, true))
                .orElseGet(Reading.Undecided::new);
    }

    private static Optional<Verdict> byNames(
            ClassificationInputs inputs, List<String> listed, PovertyStandard of, PovertyStandard other) {
        var known =
                (int) other.indicatorCodes().stream().filter(listed::contains).count();
        var notAsked = (int) other.indicatorCodes().stream()
                .filter(code -> !of.indicatorCodes().contains(code))
                .count();
        Income income = inputs.income();
        var least = Classifier.classify(other, inputs.areaType(), income, known);
        var most = Classifier.classify(other, inputs.areaType(), income, known + notAsked);
        return least.equals(most) ? Optional.of(least) : Optional.empty();
    }

    /** What comes of it. */
    sealed interface Reading {

        record Read(Verdict verdict, boolean byNames) implements Reading {}

        /** It depends on something nobody looked at. */
        record Undecided() implements Reading {}

        /** The income was scored, and the other standard has no scores. */
        record NotComparable() implements Reading {}
    }
}
