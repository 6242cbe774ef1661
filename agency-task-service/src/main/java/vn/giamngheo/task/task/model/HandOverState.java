package vn.giamngheo.task.task.model;

/** What became of an offer to take a task over; it lapses when the task is done or over before there is an answer. */
public enum HandOverState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    RECALLED,
    LAPSED
}
