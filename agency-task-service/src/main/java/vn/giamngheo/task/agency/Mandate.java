package vn.giamngheo.task.agency;

/** Whether the plan may give orders to an agency or can only ask. */
public enum Mandate {
    ASSIGNED,
    REQUESTED
}
