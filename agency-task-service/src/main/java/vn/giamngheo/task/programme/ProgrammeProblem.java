package vn.giamngheo.task.programme;

import vn.giamngheo.kit.problem.ProblemType;

/** The refusals of this feature. */
enum ProgrammeProblem implements ProblemType {
    PROGRAMME_NOT_FOUND(404);

    private final int status;

    ProgrammeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
