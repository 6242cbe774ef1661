package vn.giamngheo.task.assignment.report;

import vn.giamngheo.task.assignment.Assignment;
import vn.giamngheo.task.assignment.Standing;

/** A report that the caller may see, of which assignment it is, and how the caller stands to that. */
record ReportAtHand(Report report, Assignment assignment, Standing standing) {

    ReportView view() {
        return ReportView.of(report, assignment.agency());
    }
}
