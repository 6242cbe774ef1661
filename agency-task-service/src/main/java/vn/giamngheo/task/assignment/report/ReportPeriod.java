package vn.giamngheo.task.assignment.report;

/** The part of the year that a report tells of. */
enum ReportPeriod {
    YEAR,
    HALF_1,
    HALF_2,
    QUARTER_1,
    QUARTER_2,
    QUARTER_3,
    QUARTER_4
}
