package vn.giamngheo.household.survey.rest;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about surveys. */
enum SurveyProblem implements ProblemType {
    SURVEY_NOT_FOUND(404),
    SURVEY_ID_TAKEN(409),
    HOUSEHOLD_ALREADY_SURVEYED(409),
    SURVEY_IN_WRONG_STATE(409),
    SURVEY_INCOMPLETE(409),
    SURVEY_NOT_COMPLETED(409),
    LATER_YEAR_STANDS(409),
    COMMUNE_CLOSED(409),
    NO_COMMUNE_ON_SURVEY_DAY(409);

    private final int status;

    SurveyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
