package vn.giamngheo.household.replay;

/** How far a replay has come. */
enum ReplayState {
    QUEUED,
    RUNNING,
    DONE
}
