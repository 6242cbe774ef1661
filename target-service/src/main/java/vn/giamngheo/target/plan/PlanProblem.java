package vn.giamngheo.target.plan;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about plans. */
public enum PlanProblem implements ProblemType {
    PLAN_NOT_FOUND(404);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
