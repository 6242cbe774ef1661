package vn.giamngheo.task.agency;

/** How an agency stands to the plan: it has issued it, is ordered by it, or can only be asked. */
public enum Mandate {
    ISSUING,
    ASSIGNED,
    REQUESTED
}
