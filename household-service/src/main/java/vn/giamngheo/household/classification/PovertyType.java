package vn.giamngheo.household.classification;

/** Why a household is poor; health insurance goes by it. */
public enum PovertyType {
    INCOME,
    MULTIDIMENSIONAL
}
