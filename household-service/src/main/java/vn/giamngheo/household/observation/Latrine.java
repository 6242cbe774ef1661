package vn.giamngheo.household.observation;

/** The latrine that the household mostly uses. */
public enum Latrine {
    FLUSH_SEPTIC,
    POUR_FLUSH,
    VENTILATED_PIT,
    DOUBLE_VAULT,
    OTHER,
    NONE
}
