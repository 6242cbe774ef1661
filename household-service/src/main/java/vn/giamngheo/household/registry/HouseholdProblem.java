package vn.giamngheo.household.registry;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about households. */
public enum HouseholdProblem implements ProblemType {
    HOUSEHOLD_NOT_FOUND(404),
    HOUSEHOLD_ID_TAKEN(409),
    HOUSEHOLD_CODE_TAKEN(409),
    HOUSEHOLD_ENDED(409),
    MEMBER_ID_TAKEN(409),
    HOUSEHOLD_SURVEY_OPEN(409),
    COMMUNE_OUT_OF_SCOPE(403);

    private final int status;

    HouseholdProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
