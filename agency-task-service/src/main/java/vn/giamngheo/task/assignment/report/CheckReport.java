package vn.giamngheo.task.assignment.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.assignment.Assignment;
import vn.giamngheo.task.assignment.RecogniseMilestone;

/** Holds what a report says against its assignment and the other reports. */
@ApplicationScoped
class CheckReport {

    private final RecogniseMilestone milestones;
    private final Reports reports;
    private final Creates creates;

    CheckReport(RecogniseMilestone milestones, Reports reports, Creates creates) {
        this.milestones = milestones;
        this.reports = reports;
        this.creates = creates;
    }

    List<Fault> faults(Assignment assignment, ReportContent content) {
        var milestone = content.milestoneId();
        return ReportRules.faults(
                assignment.firstYear(),
                assignment.lastYear(),
                milestone == null || milestones.isMilestone(milestone, assignment.id()),
                content);
    }

    /** Whether another report tells of the same; until the transaction ends no further one will. */
    boolean isTaken(UUID assignment, int year, ReportPeriod period, UUID except) {
        creates.queueFor("report-of:" + assignment + ":" + year + ":" + period);
        return reports.isTaken(assignment, year, period, except);
    }
}
