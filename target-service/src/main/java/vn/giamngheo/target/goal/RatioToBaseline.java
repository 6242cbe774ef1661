package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A mean that is to become a multiple of what it was: incomes of the poor times 1.5 against the end of 2015.
 *
 * @param baseline the mean at the start, in whole VND, where the plan says it; else it is what was counted in the baseline
 *     year
 */
public record RatioToBaseline(int baselineYear, @Nullable BigDecimal baseline, Steps steps) implements Goal {

    private static final BigDecimal CLEARLY = new BigDecimal("0.05");

    /**
     * Checks that there is something to multiply.
     *
     * @throws IllegalArgumentException when the baseline is zero or less, or a multiple is
     */
    public RatioToBaseline {
        if (baseline != null && baseline.signum() <= 0) {
            throw new IllegalArgumentException("A multiple of " + baseline);
        }
        if (steps.amounts().values().stream().anyMatch(amount -> amount.signum() <= 0)) {
            throw new IllegalArgumentException("Multiples " + steps.amounts().values());
        }
    }

    @Override
    public GoalKind kind() {
        return GoalKind.RATIO_TO_BASELINE;
    }

    @Override
    public Optional<BigDecimal> plannedAt(int year) {
        return steps.at(year);
    }

    @Override
    public Optional<Integer> lastYear() {
        return steps.last();
    }

    /** The multiple, rounded down: 1.499 has not become 1.5. Nothing without a start, or from a start of zero. */
    @Override
    public Optional<BigDecimal> actual(Ratio counted, @Nullable Ratio start) {
        var from = baseline == null ? start : new Ratio(baseline.longValue(), 1);
        return from == null || from.numerator() == 0
                ? Optional.empty()
                : Optional.of(counted.over(from, DECIMALS, RoundingMode.DOWN));
    }

    /** The way begins at 1. */
    @Override
    public Optional<BigDecimal> achieved(BigDecimal actual, int year) {
        return plannedAt(year)
                .flatMap(planned -> Goal.share(actual.subtract(BigDecimal.ONE), planned.subtract(BigDecimal.ONE)));
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
