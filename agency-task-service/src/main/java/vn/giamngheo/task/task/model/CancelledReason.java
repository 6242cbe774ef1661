package vn.giamngheo.task.task.model;

/** Why a later survey made a task pointless. */
public enum CancelledReason {
    /** The latest survey no longer finds the need. */
    NEED_GONE,
    /** The household is in no class that the rules serve; whether the need is gone is not said. */
    CLASS_NO_LONGER_ELIGIBLE,
    /** The need is still there, but the rules of the latest round send it to another agency, or to none. */
    NO_LONGER_ROUTED
}
