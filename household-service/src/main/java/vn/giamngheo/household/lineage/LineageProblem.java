package vn.giamngheo.household.lineage;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about merges. */
enum LineageProblem implements ProblemType {
    HOUSEHOLD_MERGE_NOT_FOUND(404),
    HOUSEHOLD_MERGE_ID_TAKEN(409),
    HOUSEHOLD_CHANGED_SINCE_MERGE(409);

    private final int status;

    LineageProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
