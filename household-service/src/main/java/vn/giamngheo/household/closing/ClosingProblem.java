package vn.giamngheo.household.closing;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about a commune's list. */
enum ClosingProblem implements ProblemType {
    COMMUNE_NOT_IN_ROUND(404),
    COMMUNE_IN_WRONG_STATE(409),
    COMMUNE_BLOCKED(409),
    CLOSING_ALREADY_CONFIRMED(409),
    NO_TERM_KNOWN(409),
    LIST_NOT_POSTED(404),
    COMPLAINT_NOT_FOUND(404),
    COMPLAINT_ID_TAKEN(409),
    COMPLAINT_ALREADY_ANSWERED(409),
    COMMUNE_NOT_POSTED(409);

    private final int status;

    ClosingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
