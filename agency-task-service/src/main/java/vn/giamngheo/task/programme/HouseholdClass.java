package vn.giamngheo.task.programme;

/** A household's class, as household-service names it. */
enum HouseholdClass {
    POOR,
    NEAR_POOR,
    AVERAGE,
    ABOVE_AVERAGE,
    NOT_POOR
}
