package vn.giamngheo.target.projection;

/** What a survey found a household to be. A class unknown here is unreadable: it must not count as not poor. */
enum HouseholdClass {
    POOR,
    NEAR_POOR,
    AVERAGE,
    ABOVE_AVERAGE,
    /** Above the line, and the survey cannot tell more. */
    NOT_POOR
}
