package vn.giamngheo.target.allocation;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about parts. */
enum AllocationProblem implements ProblemType {
    TARGET_NOT_DIVISIBLE(409),
    NOTHING_TO_DIVIDE_BY(409),
    TARGET_ABOVE_POOR(409);

    private final int status;

    AllocationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
