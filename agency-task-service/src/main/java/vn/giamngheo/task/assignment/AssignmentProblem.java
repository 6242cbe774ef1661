package vn.giamngheo.task.assignment;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals about assignments and their milestones. */
public enum AssignmentProblem implements ProblemType {
    NOT_YOUR_ASSIGNMENT(403),
    ASSIGNMENT_NOT_FOUND(404),
    MILESTONE_NOT_FOUND(404),
    MILESTONE_ID_TAKEN(409);

    private final int status;

    AssignmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
