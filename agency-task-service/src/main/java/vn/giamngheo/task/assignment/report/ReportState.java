package vn.giamngheo.task.assignment.report;

/** How far a report has come; an accepted one is final. */
enum ReportState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
