package vn.giamngheo.household.replay;

import vn.giamngheo.kit.problem.ProblemType;

/** Refusals about replays. */
enum ReplayProblem implements ProblemType {
    REPLAY_NOT_FOUND(404),
    REPLAY_ID_TAKEN(409);

    private final int status;

    ReplayProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
