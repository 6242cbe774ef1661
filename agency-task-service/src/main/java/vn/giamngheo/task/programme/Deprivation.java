package vn.giamngheo.task.programme;

/** What a household lacks; the indicators of all standards together. */
enum Deprivation {
    HEALTH_CARE,
    HEALTH_INSURANCE,
    ADULT_EDUCATION,
    CHILD_SCHOOLING,
    HOUSING_QUALITY,
    HOUSING_AREA,
    WATER_SOURCE,
    SANITATION,
    TELECOM,
    INFO_ASSETS,
    EMPLOYMENT,
    DEPENDANTS,
    NUTRITION
}
