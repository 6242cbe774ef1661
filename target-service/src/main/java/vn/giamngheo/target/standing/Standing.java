package vn.giamngheo.target.standing;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.ProgressStatus;
import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.plan.Indicator;

/**
 * One indicator of one area at the end of a year.
 *
 * @param goal what this area has promised
 * @param counted the part and the whole behind the figure; null where nothing is known
 * @param official the same of the communes that have closed; null where none has, or where it was measured by hand
 * @param start what was counted in the baseline year, for multiples of it
 * @param fresh whether anything of the very year is known
 * @param footing what the figure stands on
 */
public record Standing(
        Indicator indicator,
        int year,
        Goal goal,
        @Nullable Ratio counted,
        @Nullable Ratio official,
        @Nullable Ratio start,
        boolean fresh,
        Footing footing) {

    /** Where nothing is known. */
    public static Standing unknown(Indicator indicator, int year) {
        return new Standing(indicator, year, indicator.goal(), null, null, null, false, Footing.of(null, false, null));
    }

    public Optional<BigDecimal> planned() {
        return goal.plannedAt(year);
    }

    /** The figure in the goal's unit. */
    public Optional<BigDecimal> actual() {
        return figure(counted);
    }

    public Optional<BigDecimal> officialFigure() {
        return figure(official);
    }

    /** Positive when worse than planned, in the goal's unit. */
    public Optional<BigDecimal> gap() {
        return actual().flatMap(actual ->
                planned().map(planned -> goal.lead(actual, planned).negate()));
    }

    /** The share of the promised way that is gone. */
    public Optional<BigDecimal> achieved() {
        return actual().flatMap(actual -> goal.achieved(actual, year));
    }

    public Optional<BigDecimal> requiredPace() {
        return actual().flatMap(actual -> goal.requiredPace(actual, year));
    }

    public ProgressStatus status() {
        return ProgressStatus.of(goal, year, actual().orElse(null), fresh);
    }

    public Standing against(Goal other) {
        return new Standing(indicator, year, other, counted, official, start, fresh, footing);
    }

    private Optional<BigDecimal> figure(@Nullable Ratio ratio) {
        return ratio == null ? Optional.empty() : goal.actual(ratio, start);
    }
}
