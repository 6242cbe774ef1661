package vn.giamngheo.household.standard;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about poverty standards. */
enum StandardProblem implements ProblemType {
    POVERTY_STANDARD_NOT_FOUND;

    @Override
    public int status() {
        return 404;
    }
}
