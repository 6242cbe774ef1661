package vn.giamngheo.household.area;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about areas. */
public enum AreaProblem implements ProblemType {
    AREA_NOT_FOUND(404),
    AREA_OUT_OF_SCOPE(403);

    private final int status;

    AreaProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
