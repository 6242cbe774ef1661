package vn.giamngheo.task.task.model;

import java.util.EnumSet;
import java.util.Set;

/** The life of a task: what people bring it to, and what surveys make of that. */
public enum TaskState {
    OPEN,
    ACKNOWLEDGED,
    IN_PROGRESS,
    DONE,
    VERIFIED,
    REOPENED,
    CANCELLED;

    /** Work is still owed. */
    public static final Set<TaskState> OWED = EnumSet.of(OPEN, ACKNOWLEDGED, IN_PROGRESS, REOPENED);

    /** Nothing happens any more, unless the survey that ended it is corrected. */
    public static final Set<TaskState> OVER = EnumSet.of(VERIFIED, CANCELLED);
}
