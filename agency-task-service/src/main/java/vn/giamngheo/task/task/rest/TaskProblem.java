package vn.giamngheo.task.task.rest;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum TaskProblem implements ProblemType {
    UNKNOWN_FILTER_VALUE(400),
    FOREIGN_AGENCY(403),
    TASK_NOT_FOUND(404);

    private final int status;

    TaskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
