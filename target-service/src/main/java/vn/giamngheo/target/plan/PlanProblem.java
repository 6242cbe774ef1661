package vn.giamngheo.target.plan;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about plans. */
public enum PlanProblem implements ProblemType {
    PLAN_NOT_FOUND(404),
    INDICATOR_NOT_FOUND(404),
    AREA_NOT_FOUND(404),
    YEAR_OUTSIDE_PLAN(400),
    PLAN_NOT_A_DRAFT(409),
    PLAN_NOT_BINDING(409),
    PLAN_DRAFT_EXISTS(409),
    PLAN_OVERLAPS(409),
    PLAN_INCOMPLETE(409),
    ID_TAKEN(409);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
