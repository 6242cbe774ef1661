package vn.giamngheo.task.programme;

/** Why a household is poor, as household-service names it. */
enum PovertyType {
    INCOME,
    MULTIDIMENSIONAL
}
