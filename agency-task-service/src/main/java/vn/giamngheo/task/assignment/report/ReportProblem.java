package vn.giamngheo.task.assignment.report;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals about reports. */
enum ReportProblem implements ProblemType {
    NOT_LEADING_THE_PLAN(403),
    OWN_REPORT(403),
    REPORT_NOT_FOUND(404),
    REPORT_ID_TAKEN(409),
    REPORT_EXISTS(409),
    REPORT_MOVE_NOT_POSSIBLE(409);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
