package vn.giamngheo.target.reconciliation;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about reconciliations. */
enum ReconciliationProblem implements ProblemType {
    RECONCILIATION_NOT_FOUND(404),
    REPLAY_REFUSED(409),
    REPLAY_UNAVAILABLE(503);

    private final int status;

    ReconciliationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
