package vn.giamngheo.household.classification;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.classification.Explanation.Change;
import vn.giamngheo.household.classification.Explanation.Flip;
import vn.giamngheo.household.standard.CutOff;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.PovertyStandard.Line;
import vn.giamngheo.household.standard.PovertyStandard.Lines;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

    private static final PovertyStandard OF_2016 = standard(
            PovertyStandard.Rule.INCOME_OR_DEPRIVATIONS,
            new Lines(new Line(700_000, 120), new Line(1_000_000, 150), new Line(1_500_000, null)));
    private static final PovertyStandard OF_2022 = standard(
            PovertyStandard.Rule.INCOME_AND_DEPRIVATIONS,
            new Lines(new Line(1_500_000, 140), null, new Line(2_250_000, null)));

    @Test
    void oneMoreDongMakesThePoorByIncomeNearPoor() {
        var explanation = Explanation.of(OF_2016, AreaType.RURAL, new Income.PerHead(700_000), 0);

        assertThat(explanation.flips().get(0))
                .isEqualTo(
                        new Flip(Change.INCOME, 700_000, 700_001, HouseholdClass.NEAR_POOR, new BigDecimal("0.0000")));
        assertThat(explanation.margins())
                .extracting(Explanation.Margin::distance)
                .containsExactly(0L, -300_000L, -800_000L);
    }

    @Test
    void oneDeprivationLessMakesThePoorOf2022NearPoor() {
        var explanation = Explanation.of(OF_2022, AreaType.RURAL, new Income.PerHead(600_000), 3);

        assertThat(explanation.flips())
                .extracting(Flip::change, Flip::to, Flip::becomes)
                .contains(org.assertj.core.groups.Tuple.tuple(Change.DEPRIVATIONS, 2L, HouseholdClass.NEAR_POOR));
        assertThat(explanation.flips().get(0).change()).isEqualTo(Change.DEPRIVATIONS);
        assertThat(explanation.deprivations().distance()).isZero();
    }

    @Test
    void changeThatLeavesTheClassIsNoFlip() {
        var explanation = Explanation.of(OF_2016, AreaType.RURAL, new Income.PerHead(300_000), 5);

        assertThat(explanation.flips()).extracting(Flip::change).doesNotContain(Change.DEPRIVATIONS);
    }

    @Test
    void everyFlipReallyFlipsAndTheSmallestComesFirst() {
        for (var standard : new PovertyStandard[] {OF_2016, OF_2022}) {
            for (var income = 0L; income <= 3_000_000; income += 100_000) {
                for (var lacks = 0; lacks <= 10; lacks++) {
                    var now = Classifier.classify(standard, AreaType.RURAL, new Income.PerHead(income), lacks);
                    var explanation = Explanation.of(standard, AreaType.RURAL, new Income.PerHead(income), lacks);
                    assertThat(explanation.flips()).isSortedAccordingTo(java.util.Comparator.comparing(Flip::share));
                    for (var flip : explanation.flips()) {
                        var other = flip.change() == Change.INCOME
                                ? Classifier.classify(standard, AreaType.RURAL, new Income.PerHead(flip.to()), lacks)
                                : Classifier.classify(
                                        standard, AreaType.RURAL, new Income.PerHead(income), (int) flip.to());
                        assertThat(other.householdClass())
                                .isEqualTo(flip.becomes())
                                .isNotEqualTo(now.householdClass());
                    }
                }
            }
        }
    }

    @Test
    void scoreKnowsNoAverageLine() {
        var explanation = Explanation.of(OF_2016, AreaType.RURAL, new Income.Score(121), 0);

        assertThat(explanation.margins())
                .extracting(Explanation.Margin::line)
                .containsExactly("POVERTY", "NEAR_POVERTY");
    }

    private static PovertyStandard standard(PovertyStandard.Rule rule, Lines lines) {
        return new PovertyStandard(
                "of-the-test",
                rule,
                2015,
                2030,
                3,
                "",
                "",
                "",
                Map.of(AreaType.RURAL, lines, AreaType.URBAN, lines),
                IntStream.range(0, 10)
                        .mapToObj(i -> new PovertyStandard.Indicator("I" + i, new CutOff.CareMissed()))
                        .toList());
    }
}
