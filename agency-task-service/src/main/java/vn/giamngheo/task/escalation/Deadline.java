package vn.giamngheo.task.escalation;

/** Which of a task's two terms. */
public enum Deadline {
    ACKNOWLEDGE,
    COMPLETE
}
