package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * So many of a number of units: 4 of 7 communes. What is compared are the units, not the percentage, which rounding would
 * blur: 4 of 7 are 57.14 %.
 *
 * @param whole of how many; at least one
 */
public record CountShare(int whole, Steps steps) implements Goal {

    /**
     * Checks that the promise can be kept.
     *
     * @throws IllegalArgumentException when there are no units, or more are promised than there are, or part of one
     */
    public CountShare {
        if (whole < 1) {
            throw new IllegalArgumentException("Of no units");
        }
        for (var amount : steps.amounts().values()) {
            if (amount.signum() < 0
                    || amount.compareTo(BigDecimal.valueOf(whole)) > 0
                    || amount.stripTrailingZeros().scale() > 0) {
                throw new IllegalArgumentException(amount + " of " + whole);
            }
        }
    }

    @Override
    public GoalKind kind() {
        return GoalKind.COUNT_SHARE;
    }

    @Override
    public Optional<BigDecimal> plannedAt(int year) {
        return steps.at(year);
    }

    @Override
    public Optional<Integer> lastYear() {
        return steps.last();
    }

    /** The units that were counted. */
    @Override
    public Optional<BigDecimal> actual(Ratio counted, @Nullable Ratio start) {
        return Optional.of(BigDecimal.valueOf(counted.numerator()).setScale(DECIMALS));
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
        return BigDecimal.ONE;
    }

    /** A number of units in per cent of all; two decimals, half up. */
    public BigDecimal percent(BigDecimal units) {
        return new Ratio(units.longValueExact(), whole).percent(DECIMALS, RoundingMode.HALF_UP);
    }
}
