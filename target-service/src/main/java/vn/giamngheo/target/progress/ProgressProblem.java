package vn.giamngheo.target.progress;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about progress. */
enum ProgressProblem implements ProblemType {
    YEAR_OUTSIDE_PLAN(400),
    AREA_NOT_FOUND(404);

    private final int status;

    ProgressProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
