package vn.giamngheo.household.registry;

/** How a household came onto the register. */
public enum HouseholdOrigin {
    REGISTERED,
    MOVED_IN,
    SPLIT
}
