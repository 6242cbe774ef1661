package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is promised for one indicator and area, year by year, and how a counted ratio is held against it.
 *
 * <p>Figures are in the kind's unit: per cent for {@link RatePath} and {@link Coverage}, units for {@link CountShare}, a
 * multiple for {@link RatioToBaseline}. All have two decimals.
 */
public sealed interface Goal permits RatePath, CountShare, RatioToBaseline, Coverage {

    /** Decimals of every figure that is shown and compared. */
    int DECIMALS = 2;

    GoalKind kind();

    /** What is promised for the end of the year; nothing where the plan is silent. */
    Optional<BigDecimal> plannedAt(int year);

    /** The last year for which something is promised; nothing when nothing is. */
    Optional<Integer> lastYear();

    /**
     * What was counted, in the unit of the goal.
     *
     * @param start what was counted in the baseline year; only a ratio to it needs it
     * @return nothing where the goal has nothing to compare with
     */
    Optional<BigDecimal> actual(Ratio counted, @Nullable Ratio start);

    /**
     * Which share of the promised way was gone: 1 is the target, 0 the start. Four decimals, rounded down, so that no
     * missing bit is rounded into a promise kept; below zero when things got worse.
     *
     * @return nothing where nothing is promised for the year, or the way has no length
     */
    Optional<BigDecimal> achieved(BigDecimal actual, int year);

    /** Positive when the figure is better than planned, in the unit of the goal. */
    BigDecimal lead(BigDecimal actual, BigDecimal planned);

    /** By how much a figure has to be better than planned to count as clearly ahead. */
    BigDecimal clearly();

    /**
     * By how much the figure has to get better every year to keep the last promise: the way that is left over the years
     * that are left, two decimals, rounded up; zero when the promise is kept already.
     *
     * @param year the year of which the figure is
     * @return nothing when no year is left, or nothing is promised
     */
    default Optional<BigDecimal> requiredPace(BigDecimal actual, int year) {
        return lastYear()
                .filter(last -> last > year)
                .flatMap(last -> plannedAt(last).map(planned -> pace(actual, planned, last - year)));
    }

    private BigDecimal pace(BigDecimal actual, BigDecimal planned, int years) {
        var missing = lead(actual, planned).negate().max(BigDecimal.ZERO);
        return missing.divide(BigDecimal.valueOf(years), DECIMALS, RoundingMode.CEILING);
    }

    /** {@code gone / whole}, four decimals, rounded down; nothing when the way has no length. */
    static Optional<BigDecimal> share(BigDecimal gone, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(gone.divide(whole, 4, RoundingMode.FLOOR));
    }
}
