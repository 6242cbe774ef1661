package vn.giamngheo.task.assignment.report;

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a report; the state decides which of them. */
enum ReportMove {
    CHANGE,
    SUBMISSION,
    ACCEPTANCE,
    RETURN;

    static Set<ReportMove> possibleIn(ReportState state) {
        return switch (state) {
            case DRAFT, RETURNED -> EnumSet.of(CHANGE, SUBMISSION);
            case SUBMITTED -> EnumSet.of(ACCEPTANCE, RETURN);
            case ACCEPTED -> EnumSet.noneOf(ReportMove.class);
        };
    }
}
