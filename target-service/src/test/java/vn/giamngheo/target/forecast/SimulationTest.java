package vn.giamngheo.target.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SimulationTest {

    /** Every year a fifth of the poor leaves and one household in two hundred comes. */
    private static final List<Observed> STEADY = List.of(
            year(2016, 1000, 200, 45, 10_000), year(2017, 845, 169, 45, 10_000), year(2018, 721, 144, 46, 10_000));

    @Test
    void sameSeedGivesTheSameAnswer() {
        var one = new Simulation(STEADY, 42).after(2, 623, 10_000);
        var other = new Simulation(STEADY, 42).after(2, 623, 10_000);

        assertThat(one.ends()).isEqualTo(other.ends());
        assertThat(one.ends())
                .isNotEqualTo(new Simulation(STEADY, 43).after(2, 623, 10_000).ends());
    }

    @Test
    void medianIsWhereTheChancesLead() {
        var outcomes = new Simulation(STEADY, 1).after(1, 623, 10_000);

        // 623 − 0.2 × 623 + 0.0051 × 9,377 ≈ 546.
        assertThat(outcomes.quantile(0.5)).isBetween(new BigDecimal("5.38"), new BigDecimal("5.54"));
        assertThat(outcomes.quantile(0.1)).isLessThan(outcomes.quantile(0.5));
        assertThat(outcomes.quantile(0.9)).isGreaterThan(outcomes.quantile(0.5));
    }

    @Test
    void intervalHoldsFourOfFiveRunsAndGrowsWithTheYears() {
        var near = new Simulation(STEADY, 7).after(1, 623, 10_000);
        var far = new Simulation(STEADY, 7).after(4, 623, 10_000);

        assertThat(width(far)).isGreaterThan(width(near));
        assertThat(near.reaching(near.quantile(0.9))).isGreaterThanOrEqualTo(new BigDecimal("0.90"));
        assertThat(near.reaching(new BigDecimal("100.00"))).isEqualByComparingTo("1");
        assertThat(near.reaching(new BigDecimal("0.00"))).isEqualByComparingTo("0");
    }

    @Test
    void smallCommunesAreDrawnHouseholdByHousehold() {
        var outcomes = new Simulation(STEADY, 3).after(3, 2, 40);

        assertThat(Arrays.stream(outcomes.ends())).allMatch(poor -> poor >= 0 && poor <= 40);
        assertThat(outcomes.quantile(0.9)).isLessThanOrEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void certainChancesLeaveNothingToChance() {
        var everybodyLeaves = List.of(year(2016, 100, 100, 0, 1000));

        assertThat(new Simulation(everybodyLeaves, 1).after(1, 80, 1000).ends()).containsOnly(0);
        assertThatThrownBy(() -> new Simulation(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void backTestUsesOnlyTheYearsBefore() {
        var tested = BackTest.of(STEADY, 5);

        assertThat(tested).hasSize(1);
        assertThat(tested.get(0).year()).isEqualTo(2018);
        assertThat(tested.get(0).actual()).isEqualByComparingTo("6.23");
        assertThat(tested.get(0).inside()).isTrue();
        assertThat(BackTest.meanError(tested)).isLessThan(new BigDecimal("0.20"));
        assertThat(BackTest.of(STEADY.subList(0, 2), 5)).isEmpty();
    }

    private static BigDecimal width(Simulation.Outcomes outcomes) {
        return outcomes.quantile(0.9).subtract(outcomes.quantile(0.1));
    }

    private static Observed year(int year, long opening, long left, long came, long households) {
        return new Observed(year, opening, left, came, opening - left + came, households);
    }
}
