package vn.giamngheo.task.agency;

/** How an agency stands to the plan: it has issued it, is ordered by it, can only be asked, or is not in it. */
public enum Mandate {
    ISSUING,
    ASSIGNED,
    REQUESTED,
    NONE
}
