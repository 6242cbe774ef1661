package vn.giamngheo.household.classification;

import org.jspecify.annotations.Nullable;

/** How a household's class changed since its previous review under the same standard. */
public enum Movement {
    FIRST_CLASSIFIED,
    REMAINED,
    ESCAPED_TO_NEAR_POOR,
    ESCAPED,
    FROM_NEAR_POOR,
    ESCAPED_NEAR_POOR,
    NEWLY_POOR,
    RELAPSED,
    NEWLY_NEAR_POOR,
    RELAPSED_TO_NEAR_POOR;

    /**
     * The movement into a class.
     *
     * @param previous the class of the latest earlier year under the same standard; null when there is none
     * @param before which classes the household ever had under that standard; any look-back window is unknown, so the
     *     whole period of the standard counts
     */
    public static Movement between(@Nullable HouseholdClass previous, HouseholdClass now, Before before) {
        if (previous == null) {
            return FIRST_CLASSIFIED;
        }
        return switch (now) {
            case POOR ->
                switch (previous) {
                    case POOR -> REMAINED;
                    // Even if it was poor before: what leaves the near-poor for the poor must be the same in both
                    // ledgers.
                    case NEAR_POOR -> FROM_NEAR_POOR;
                    case AVERAGE, ABOVE_AVERAGE, NOT_POOR -> before.poor() ? RELAPSED : NEWLY_POOR;
                };
            case NEAR_POOR ->
                switch (previous) {
                    case POOR -> ESCAPED_TO_NEAR_POOR;
                    case NEAR_POOR -> REMAINED;
                    case AVERAGE, ABOVE_AVERAGE, NOT_POOR ->
                        before.nearPoor() ? RELAPSED_TO_NEAR_POOR : NEWLY_NEAR_POOR;
                };
            case AVERAGE, ABOVE_AVERAGE, NOT_POOR ->
                switch (previous) {
                    case POOR -> ESCAPED;
                    case NEAR_POOR -> ESCAPED_NEAR_POOR;
                    case AVERAGE, ABOVE_AVERAGE, NOT_POOR -> REMAINED;
                };
        };
    }

    /** What the household ever was before. */
    public record Before(boolean poor, boolean nearPoor) {}
}
