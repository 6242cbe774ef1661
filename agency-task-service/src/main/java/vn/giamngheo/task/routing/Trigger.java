package vn.giamngheo.task.routing;

/** What a task answers. */
public enum Trigger {
    /** An indicator of the standard that the household does not meet. */
    DEPRIVATION,
    /** A cause of its poverty that the household itself names. */
    CAUSE,
    /** That the household has left the poor and is followed up for some years. */
    ESCAPE
}
