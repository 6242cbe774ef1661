package vn.giamngheo.household.registry;

/** Whether a household is still one. */
public enum HouseholdState {
    ACTIVE,
    ENDED
}
