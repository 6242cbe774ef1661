package vn.giamngheo.target.forecast;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about forecasts. */
enum ForecastProblem implements ProblemType {
    INDICATOR_WITHOUT_FLOWS(409);

    private final int status;

    ForecastProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
