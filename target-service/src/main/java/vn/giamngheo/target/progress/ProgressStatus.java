package vn.giamngheo.target.progress;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** How an area stands against its target of a year. */
public enum ProgressStatus {
    /** The rate is lower than planned by a tenth of a percentage point or more. */
    AHEAD,
    /** The rate is not above the planned one. */
    ON_TRACK,
    /** The rate is above the planned one. */
    BEHIND,
    /** No household is known, or none was surveyed in the year: whatever figure there is comes from earlier years. */
    NO_DATA,
    /** There is a figure, but the plan has promised none for this area and year. */
    NO_TARGET;

    private static final BigDecimal CLEARLY = new BigDecimal("0.10");

    /**
     * The rule, on the figures as they are shown (per cent, two decimals), first match wins:
     *
     * <ol>
     *   <li>NO_DATA when there is no actual rate or nothing was surveyed in the year;
     *   <li>NO_TARGET when nothing is planned;
     *   <li>AHEAD when actual ≤ planned − 0.10;
     *   <li>ON_TRACK when actual ≤ planned;
     *   <li>BEHIND otherwise.
     * </ol>
     */
    static ProgressStatus of(@Nullable BigDecimal actual, @Nullable BigDecimal planned, long surveyedInYear) {
        if (actual == null || surveyedInYear == 0) {
            return NO_DATA;
        }
        if (planned == null) {
            return NO_TARGET;
        }
        if (actual.compareTo(planned.subtract(CLEARLY)) <= 0) {
            return AHEAD;
        }
        return actual.compareTo(planned) <= 0 ? ON_TRACK : BEHIND;
    }
}
