package vn.giamngheo.task.task.model;

/** How soon the term of a task ends that is not over. */
public enum DueBucket {
    /** It has ended. */
    LATE,
    /** It ends today. */
    TODAY,
    /** It ends within the next five working days. */
    THIS_WEEK,
    /** It ends after them. */
    LATER,
    /** The terms stand still. */
    PAUSED,
    /** The work is reported done; the next survey has no term. */
    NO_TERM
}
