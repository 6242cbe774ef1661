package vn.giamngheo.household.area;

/** How high a unit stands; since 2025 there are no districts any more. */
public enum AreaLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE
}
