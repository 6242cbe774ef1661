package vn.giamngheo.household.observation;

/** The highest certificate a member holds, from the lowest up. */
public enum Education {
    NONE,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    VOCATIONAL,
    HIGHER
}
