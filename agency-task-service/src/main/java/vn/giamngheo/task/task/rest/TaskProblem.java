package vn.giamngheo.task.task.rest;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum TaskProblem implements ProblemType {
    UNKNOWN_FILTER_VALUE(400),
    FOREIGN_AGENCY(403),
    TASK_NOT_FOUND(404),
    STEP_NOT_YOURS(403),
    STEP_NOT_POSSIBLE(409),
    TASK_ID_TAKEN(409),
    HAND_OVER_NOT_FOUND(404),
    HAND_OVER_ANSWERED(409),
    TASK_ALREADY_OFFERED(409),
    TASK_ALREADY_THERE(409);

    private final int status;

    TaskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
