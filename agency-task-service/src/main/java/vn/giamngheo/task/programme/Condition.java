package vn.giamngheo.task.programme;

/** What a claim rests on. */
enum Condition {
    VALID,
    CLASS,
    POVERTY_TYPE,
    DEPRIVATION,
    ESCAPED,
    AGE,
    COMMUNE_FLAG,
    STATED,
    HIGHEST,
    NOT_HIGHER
}
