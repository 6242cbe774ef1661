package vn.giamngheo.gateway.overview;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals of the overview. */
enum OverviewProblem implements ProblemType {
    AREA_NOT_FOUND;

    @Override
    public int status() {
        return 404;
    }
}
