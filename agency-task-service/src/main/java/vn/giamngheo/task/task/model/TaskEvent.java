package vn.giamngheo.task.task.model;

/** What happened to a task, for its history: done by people, by surveys, by the register or by the calendar. */
public enum TaskEvent {
    OPENED,
    FOUND_AGAIN,
    ACKNOWLEDGED,
    STARTED,
    COMPLETED,
    RETRACTED,
    ASSIGNED,
    PAUSED,
    RESUMED,
    OFFERED,
    HANDED_OVER,
    OFFER_DECLINED,
    OFFER_RECALLED,
    VERIFIED,
    REOPENED,
    RESTORED,
    MOVED,
    CANCELLED
}
