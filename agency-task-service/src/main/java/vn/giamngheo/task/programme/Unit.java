package vn.giamngheo.task.programme;

/** What the amount of a benefit is; SERVICE has none. */
enum Unit {
    VND_PER_MONTH,
    VND_ONCE,
    VND_LOAN_CEILING,
    PERCENT_OF_PREMIUM,
    PERCENT_PER_YEAR_INTEREST,
    PERCENT_OFF,
    PERCENT_OF_BASE_WAGE,
    SERVICE
}
