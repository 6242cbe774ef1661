package vn.giamngheo.task.visit;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum VisitProblem implements ProblemType {
    /** The one of the tasks themselves, whose texts it shares. */
    TASK_NOT_FOUND(404),
    NOT_YOUR_VISIT(403),
    VISIT_OVER(409),
    HOUSEHOLD_GONE(404),
    VISIT_CARD_UNAVAILABLE(503);

    private final int status;

    VisitProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
