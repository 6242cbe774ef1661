package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoalsTest {

    private static final Ratio INCOME_OF_2015 = new Ratio(600_000_000, 1000);

    private final CountShare fourOfSeven = new CountShare(7, steps("4"));
    private final RatioToBaseline oneAndAHalf = new RatioToBaseline(2015, null, steps("1.5"));
    private final Coverage everybody = new Coverage(steps("100"));

    @Test
    void fourOfSevenCommunesAreMoreThan57PerCent() {
        assertThat(fourOfSeven.percent(new BigDecimal("4"))).isEqualByComparingTo("57.14");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, BEHIND, 0.7500, 1.00",
        "4, 7, ON_TRACK, 1.0000, 0.00",
        "5, 7, AHEAD, 1.2500, 0.00",
        "0, 7, BEHIND, 0.0000, 4.00"
    })
    void communesAreCountedAndNotTheirPercentage(
            long reached, long whole, ProgressStatus status, BigDecimal achieved, BigDecimal pace) {
        var actual = fourOfSeven.actual(new Ratio(reached, whole), null).orElseThrow();

        assertThat(ProgressStatus.of(fourOfSeven, 2020, actual, true)).isEqualTo(status);
        assertThat(fourOfSeven.achieved(actual, 2020)).contains(achieved);
        assertThat(fourOfSeven.requiredPace(actual, 2019)).contains(pace);
    }

    @ParameterizedTest
    @CsvSource({
        "900000000, 1000, 1.50, ON_TRACK",
        "899999999, 1000, 1.49, AT_RISK",
        "930000000, 1000, 1.55, AHEAD",
        "840000000, 1000, 1.40, AT_RISK",
        "839000000, 1000, 1.39, BEHIND",
        "540000000, 1000, 0.90, BEHIND"
    })
    void incomeIsAMultipleOfWhatItWasRoundedDown(
            long income, long persons, BigDecimal multiple, ProgressStatus status) {
        var actual =
                oneAndAHalf.actual(new Ratio(income, persons), INCOME_OF_2015).orElseThrow();

        assertThat(actual).isEqualTo(multiple);
        assertThat(ProgressStatus.of(oneAndAHalf, 2020, actual, true)).isEqualTo(status);
    }

    @Test
    void multipleNeedsAStartThatIsNotZero() {
        assertThat(oneAndAHalf.actual(INCOME_OF_2015, null)).isEmpty();
        assertThat(oneAndAHalf.actual(INCOME_OF_2015, new Ratio(0, 5))).isEmpty();
        assertThatThrownBy(() -> new RatioToBaseline(2015, BigDecimal.ZERO, steps("1.5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void baselineOfThePlanGoesBeforeTheCountedOne() {
        var written = new RatioToBaseline(2015, new BigDecimal("500000"), steps("1.5"));

        assertThat(written.actual(new Ratio(750_000, 1), INCOME_OF_2015)).contains(new BigDecimal("1.50"));
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 100000, 100.00, ON_TRACK",
        "99999, 100000, 99.99, AT_RISK",
        "80000, 100000, 80.00, AT_RISK",
        "79999, 100000, 79.99, BEHIND"
    })
    void coverageIsNotCompleteWhileOneIsMissing(long insured, long all, BigDecimal percent, ProgressStatus status) {
        var actual = everybody.actual(new Ratio(insured, all), null).orElseThrow();

        assertThat(actual).isEqualTo(percent);
        assertThat(ProgressStatus.of(everybody, 2020, actual, true)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"8.84, AHEAD", "8.85, ON_TRACK", "8.94, ON_TRACK", "8.95, AT_RISK", "9.25, AT_RISK", "9.26, BEHIND"})
    void rateIsHeldAgainstThePlannedOne(BigDecimal actual, ProgressStatus status) {
        // 10.51 → 8.94: four fifths of 1.57 points are 1.256, so 9.25 is 0.8025 of the way and 9.26 is 0.7961.
        var path = new RatePath(2015, new BigDecimal("10.51"), List.of(new YearlyCut(2016, new BigDecimal("1.57"))));

        assertThat(ProgressStatus.of(path, 2016, actual, true)).isEqualTo(status);
    }

    @Test
    void withoutAFigureOfTheYearThereIsNoData() {
        assertThat(ProgressStatus.of(everybody, 2020, null, true)).isEqualTo(ProgressStatus.NO_DATA);
        assertThat(ProgressStatus.of(everybody, 2020, BigDecimal.TEN, false)).isEqualTo(ProgressStatus.NO_DATA);
        assertThat(ProgressStatus.of(everybody, 2018, BigDecimal.TEN, true)).isEqualTo(ProgressStatus.NO_TARGET);
    }

    @Test
    void impossiblePromisesAreRefused() {
        assertThatThrownBy(() -> new CountShare(0, steps("0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountShare(7, steps("8"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountShare(7, steps("3.5"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(steps("100.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Steps steps(String amount) {
        return Steps.of(Map.of(2020, new BigDecimal(amount)));
    }
}
