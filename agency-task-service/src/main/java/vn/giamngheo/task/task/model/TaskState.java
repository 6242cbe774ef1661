package vn.giamngheo.task.task.model;

/**
 * The life of a task.
 *
 * <p>Surveys bring it to {@link #OPEN} and {@link #CANCELLED}, and this version reaches no other state; the table's
 * check says the same. The rest is named already so that clients are ready for it.
 */
public enum TaskState {
    OPEN,
    ACKNOWLEDGED,
    IN_PROGRESS,
    DONE,
    VERIFIED,
    REOPENED,
    CANCELLED
}
