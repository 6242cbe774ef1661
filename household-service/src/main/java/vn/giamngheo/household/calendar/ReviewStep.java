package vn.giamngheo.household.calendar;

/** A step of the review that may take only so long. */
public enum ReviewStep {
    IN_YEAR_REVIEW,
    PUBLIC_POSTING,
    COMPLAINT
}
