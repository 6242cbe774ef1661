package vn.giamngheo.task.calendar;

/** How sure a day is: seen in its source, recalled, or not yet decided. */
enum Confidence {
    CONFIRMED,
    RECALLED,
    DRAFT
}
