package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RatePathTest {

    private final RatePath path = new RatePath(
            2015,
            new BigDecimal("10.51"),
            List.of(cut(2016, "1.57"), cut(2017, "1.39"), cut(2018, "1.09"), cut(2019, "0.87"), cut(2020, "0.75")));

    @ParameterizedTest
    @CsvSource({"2015, 10.51", "2016, 8.94", "2017, 7.55", "2018, 6.46", "2019, 5.59", "2020, 4.84"})
    void rateIsTheBaselineLessAllCutsSoFar(int year, BigDecimal rate) {
        assertThat(path.plannedAt(year)).contains(rate);
    }

    @Test
    void lastYearsTargetIsBelowWhatTheDistrictAnnounced() {
        assertThat(path.plannedAt(path.lastYear().orElseThrow()).orElseThrow())
                .isEqualByComparingTo("4.84")
                .isLessThan(new BigDecimal("4.85"));
    }

    @Test
    void cutsAddUpAndTheirMeanIsTheAnnouncedOne() {
        assertThat(path.totalCut()).isEqualByComparingTo("5.67");
        assertThat(path.meanCut()).isEqualTo(new BigDecimal("1.134"));
    }

    @ParameterizedTest
    @CsvSource({"2014", "2021"})
    void promisesNothingOutsideOfItsYears(int year) {
        assertThat(path.plannedAt(year)).isEmpty();
    }

    @Test
    void watchedRateHasNothingPlanned() {
        var watched = new RatePath(2015, null, List.of());

        assertThat(watched.plannedAt(2015)).isEmpty();
        assertThat(watched.lastYear()).isEmpty();
        assertThat(ProgressStatus.of(watched, 2016, BigDecimal.TEN, true)).isEqualTo(ProgressStatus.NO_TARGET);
    }

    @Test
    void pathOfHouseholdsHasTheRatesOfItsHouseholds() {
        var commune = RatePath.ofHouseholds(2015, 2017, 597, 63, Map.of(2016, 10L, 2017, 8L));

        assertThat(commune.plannedAt(2015)).contains(new BigDecimal("10.55"));
        assertThat(commune.plannedAt(2016)).contains(new BigDecimal("8.88"));
        assertThat(commune.plannedAt(2017)).contains(new BigDecimal("7.54"));
        assertThat(commune.plannedAt(2018)).isEmpty();
    }

    @Test
    void pathWithoutCutsStaysAtItsBaseline() {
        var flat = new RatePath(2015, BigDecimal.TEN, List.of());

        assertThat(flat.plannedAt(2015)).contains(BigDecimal.TEN);
        assertThat(flat.meanCut()).isZero();
    }

    @Test
    void yearsMustFollowEachOther() {
        assertThatThrownBy(() -> new RatePath(2015, BigDecimal.TEN, List.of(cut(2016, "1.00"), cut(2018, "1.00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The path needs a cut for 2017, not for 2018");
    }

    @Test
    void rateMustNotFallBelowZero() {
        assertThatThrownBy(() -> new RatePath(2015, BigDecimal.ONE, List.of(cut(2016, "1.01"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The path falls below zero in 2016");
    }

    private static YearlyCut cut(int year, String points) {
        return new YearlyCut(year, new BigDecimal(points));
    }
}
