package vn.giamngheo.task.escalation;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum EscalationProblem implements ProblemType {
    UNKNOWN_FILTER_VALUE(400),
    ESCALATION_NOT_YOURS(403),
    ESCALATION_NOT_FOUND(404);

    private final int status;

    EscalationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
