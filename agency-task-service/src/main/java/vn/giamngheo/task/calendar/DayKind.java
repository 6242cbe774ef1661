package vn.giamngheo.task.calendar;

/** What a listed day is: off, or a weekend day worked in exchange (làm bù). */
enum DayKind {
    HOLIDAY,
    WORKING_DAY
}
