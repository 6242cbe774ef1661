package vn.giamngheo.household.classification;

/** What a household is classified as under one standard. */
public enum HouseholdClass {
    POOR,
    NEAR_POOR,
    AVERAGE,
    ABOVE_AVERAGE,
    /** Above the line, and neither the finding (a score) nor the standard (no average line) can tell more. */
    NOT_POOR
}
