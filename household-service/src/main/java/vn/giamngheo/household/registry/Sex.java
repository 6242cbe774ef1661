package vn.giamngheo.household.registry;

/** As the state's forms have it. */
public enum Sex {
    MALE,
    FEMALE
}
