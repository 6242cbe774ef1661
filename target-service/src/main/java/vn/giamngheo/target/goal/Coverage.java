package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A percentage of a set: all of those who are to have an insurance card. */
public record Coverage(Steps steps) implements Goal {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal CLEARLY = new BigDecimal("0.10");

    /**
     * Checks that the percentages are some.
     *
     * @throws IllegalArgumentException when one is not from 0 to 100
     */
    public Coverage {
        if (steps.amounts().values().stream().anyMatch(amount -> amount.signum() < 0 || amount.compareTo(ALL) > 0)) {
            throw new IllegalArgumentException("Percentages " + steps.amounts().values());
        }
    }

    @Override
    public GoalKind kind() {
        return GoalKind.COVERAGE;
    }

    @Override
    public Optional<BigDecimal> plannedAt(int year) {
        return steps.at(year);
    }

    @Override
    public Optional<Integer> lastYear() {
        return steps.last();
    }

    /** In per cent, rounded down: as long as one person is missing it is not 100. */
    @Override
    public Optional<BigDecimal> actual(Ratio counted, @Nullable Ratio start) {
        return Optional.of(counted.percent(DECIMALS, RoundingMode.DOWN));
    }

    @Override
    public Optional<BigDecimal> achieved(BigDecimal actual, int year) {
        return plannedAt(year).flatMap(planned -> Goal.share(actual, planned));
    }

    @Override
    public BigDecimal lead(BigDecimal actual, BigDecimal planned) {
        return actual.subtract(planned);
    }

    @Override
    public BigDecimal clearly() {
        return CLEARLY;
    }
}
