package vn.giamngheo.task.routing.rulebook;

/** The classes of households that rules serve. */
enum HouseholdClass {
    POOR,
    NEAR_POOR
}
