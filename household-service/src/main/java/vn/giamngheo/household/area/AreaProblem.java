package vn.giamngheo.household.area;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about areas. */
public enum AreaProblem implements ProblemType {
    AREA_NOT_FOUND;

    @Override
    public int status() {
        return 404;
    }
}
