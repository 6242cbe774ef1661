package vn.giamngheo.household.calendar;

/** What may take only so long: a step of the review, or what a person asks for about his own data. */
public enum ReviewStep {
    IN_YEAR_REVIEW,
    PUBLIC_POSTING,
    COMPLAINT,
    /** Telling a person that his request was taken up. */
    SUBJECT_ANSWER,
    SUBJECT_ACCESS,
    SUBJECT_CORRECTION,
    SUBJECT_RESTRICTION,
    SUBJECT_OBJECTION,
    SUBJECT_DELETION
}
