package vn.giamngheo.household.round;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about rounds. */
public enum RoundProblem implements ProblemType {
    SURVEY_ROUND_NOT_FOUND(404),
    SURVEY_ROUND_YEAR_TAKEN(409);

    private final int status;

    RoundProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
