package vn.giamngheo.task.task.model;

/** Why a task ended without being verified. */
public enum CancelledReason {
    /** The latest survey no longer finds the need, and nobody had reported it done. */
    NEED_GONE,
    /** The household is in no class that the rules serve; whether the need is gone is not said. */
    CLASS_NO_LONGER_ELIGIBLE,
    /** The need is still there, but the rules of the latest round send it to another agency, or to none. */
    NO_LONGER_ROUTED,
    /** The standard of the latest round does not measure the need, so no survey will tell. */
    NO_LONGER_MEASURED,
    /** The survey that had found the need was corrected and no longer says so. */
    FINDING_CORRECTED,
    /** The household that was followed up is poor again. */
    RELAPSED,
    /** The follow-up has lasted as long as its rule says. */
    TERM_OVER,
    /** The household has left the register. */
    HOUSEHOLD_GONE,
    /** A reviewing officer decided so. */
    BY_DECISION
}
