package vn.giamngheo.target.measurement;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about measurements. */
enum MeasurementProblem implements ProblemType {
    MEASUREMENT_NOT_FOUND(404),
    MEASUREMENT_NOT_CURRENT(409),
    MEASURED_BY_SURVEYS(409);

    private final int status;

    MeasurementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
