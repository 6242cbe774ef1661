package vn.giamngheo.task.escalation;

/** Conditions on a {@code task t} whose terms run: whether one is still unmet. */
final class Standing {

    private static final String OWED =
            "t.paused_on is null and t.state in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED')";
    private static final String UNSEEN = "t.paused_on is null and t.state in ('OPEN', 'REOPENED')";

    /** Whether what an {@code escalation e} tells is still so. */
    static final String OF_ESCALATION = "((e.deadline = 'ACKNOWLEDGE' and " + UNSEEN
            + " and t.acknowledge_due = e.due_on) or (e.deadline = 'COMPLETE' and " + OWED
            + " and t.complete_due = e.due_on))"
            + " and (e.level in ('LEAD_AGENCY', 'PEOPLES_COMMITTEE') or e.recipient_agency = t.agency)";

    private Standing() {}

    static String unmet(Deadline deadline) {
        return switch (deadline) {
            case ACKNOWLEDGE -> UNSEEN;
            case COMPLETE -> OWED;
        };
    }

    static String dueColumn(Deadline deadline) {
        return switch (deadline) {
            case ACKNOWLEDGE -> "t.acknowledge_due";
            case COMPLETE -> "t.complete_due";
        };
    }
}
