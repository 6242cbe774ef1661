package vn.giamngheo.household.subject;

import vn.giamngheo.household.calendar.ReviewStep;

/** What a person may ask for about his data. */
enum RequestKind {
    /** To see what is kept of him. */
    ACCESS(ReviewStep.SUBJECT_ACCESS),
    CORRECTION(ReviewStep.SUBJECT_CORRECTION),
    RESTRICTION(ReviewStep.SUBJECT_RESTRICTION),
    OBJECTION(ReviewStep.SUBJECT_OBJECTION),
    DELETION(ReviewStep.SUBJECT_DELETION);

    private final ReviewStep term;

    RequestKind(ReviewStep term) {
        this.term = term;
    }

    /** By what it must be decided. */
    ReviewStep term() {
        return term;
    }
}
