package vn.giamngheo.target.plan;

/** How the targets of an indicator are reckoned. */
public enum IndicatorKind {
    /** A rate that each year cuts by some percentage points of all households. */
    RATE_PATH
}
