package vn.giamngheo.task.agency;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum AgencyProblem implements ProblemType {
    AGENCY_NOT_FOUND(404),
    AGENCY_CODE_TAKEN(409);

    private final int status;

    AgencyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
