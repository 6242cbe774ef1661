package vn.giamngheo.target.goal;

/** How the targets of an indicator are reckoned. */
public enum GoalKind {
    /** A rate that each year cuts by some percentage points of all households. */
    RATE_PATH,
    /** So many of a number of units, as 4 of 7 communes. */
    COUNT_SHARE,
    /** A mean that is to become a multiple of what it was at the start, as incomes times 1.5. */
    RATIO_TO_BASELINE,
    /** A percentage of a set, as all of those who are to have a card. */
    COVERAGE
}
