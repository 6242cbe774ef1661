package vn.giamngheo.household.standard;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about poverty standards. */
enum StandardProblem implements ProblemType {
    POVERTY_STANDARD_NOT_FOUND(404),
    POVERTY_STANDARD_CODE_TAKEN(409);

    private final int status;

    StandardProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
