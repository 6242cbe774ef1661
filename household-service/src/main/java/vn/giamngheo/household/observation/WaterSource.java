package vn.giamngheo.household.observation;

/** Where the water for drinking and cooking mostly comes from. */
public enum WaterSource {
    PIPED,
    PUBLIC_TAP,
    BOREHOLE,
    PROTECTED_WELL,
    PROTECTED_SPRING,
    RAIN,
    BOTTLED,
    UNPROTECTED_WELL,
    UNPROTECTED_SPRING,
    RIVER_POND,
    OTHER
}
