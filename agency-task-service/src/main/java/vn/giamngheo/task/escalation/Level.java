package vn.giamngheo.task.escalation;

/** How far up it is told that a term ends, from the agency itself to the committee that gave it the work. */
public enum Level {
    REMINDER,
    AGENCY_HEAD,
    LEAD_AGENCY,
    PEOPLES_COMMITTEE
}
