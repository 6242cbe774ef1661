package vn.giamngheo.household.registry;

/** How a household came off the register. */
public enum HouseholdEnd {
    DISSOLVED,
    MOVED_OUT,
    MERGED
}
