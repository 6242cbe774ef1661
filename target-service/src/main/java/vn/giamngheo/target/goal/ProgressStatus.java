package vn.giamngheo.target.goal;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** How an area stands against its target of a year. */
public enum ProgressStatus {
    /** Clearly better than planned. */
    AHEAD,
    /** As planned or better. */
    ON_TRACK,
    /** Short of the plan, but at least four fifths of the promised way are gone. */
    AT_RISK,
    /** Short of the plan by more than that. */
    BEHIND,
    /** Nothing is known, or nothing of the year: whatever figure there is comes from earlier years. */
    NO_DATA,
    /** There is a figure, but the plan has promised none for this area and year. */
    NO_TARGET;

    private static final BigDecimal MOST_OF_THE_WAY = new BigDecimal("0.80");

    /**
     * The rule, on the figures as they are shown (two decimals), first match wins:
     *
     * <ol>
     *   <li>NO_DATA without a figure, or when nothing of the year itself is known;
     *   <li>NO_TARGET when nothing is planned;
     *   <li>AHEAD when better than planned by the kind's margin or more: 0.10 points of a rate or a coverage, one unit of a
     *       count, 0.05 of a multiple;
     *   <li>ON_TRACK when as good as planned;
     *   <li>AT_RISK when at least 0.80 of the promised way from the start is gone;
     *   <li>BEHIND otherwise.
     * </ol>
     *
     * @param fresh whether anything of the very year is known
     */
    public static ProgressStatus of(Goal goal, int year, @Nullable BigDecimal actual, boolean fresh) {
        if (actual == null || !fresh) {
            return NO_DATA;
        }
        var planned = goal.plannedAt(year);
        if (planned.isEmpty()) {
            return NO_TARGET;
        }
        var lead = goal.lead(actual, planned.get());
        if (lead.compareTo(goal.clearly()) >= 0) {
            return AHEAD;
        }
        if (lead.signum() >= 0) {
            return ON_TRACK;
        }
        return goal.achieved(actual, year)
                        .filter(share -> share.compareTo(MOST_OF_THE_WAY) >= 0)
                        .isPresent()
                ? AT_RISK
                : BEHIND;
    }
}
