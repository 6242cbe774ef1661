package vn.giamngheo.task.figures;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of questions about figures; they are those of lists, under the same names. */
enum FigureProblem implements ProblemType {
    UNKNOWN_FILTER_VALUE(400),
    FOREIGN_AGENCY(403),
    AGENCY_NOT_FOUND(404);

    private final int status;

    FigureProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
