package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.assignment.Assignment;
import vn.giamngheo.task.assignment.FindAssignment;
import vn.giamngheo.task.assignment.TellStanding;
import vn.giamngheo.task.assignment.report.Reporting.Created;
import vn.giamngheo.task.assignment.report.Reporting.Done;
import vn.giamngheo.task.assignment.report.Reporting.Exists;
import vn.giamngheo.task.assignment.report.Reporting.IdTaken;
import vn.giamngheo.task.assignment.report.Reporting.Invalid;
import vn.giamngheo.task.assignment.report.Reporting.NotTheirs;
import vn.giamngheo.task.assignment.report.Reporting.UnknownAssignment;
import vn.giamngheo.task.security.Actor;

/** Writes a first draft of a report. */
@ApplicationScoped
class WriteReport {

    private final FindAssignment findAssignment;
    private final TellStanding tellStanding;
    private final Reports reports;
    private final CheckReport check;
    private final Creates creates;
    private final Actor actor;

    WriteReport(
            FindAssignment findAssignment,
            TellStanding tellStanding,
            Reports reports,
            CheckReport check,
            Creates creates,
            Actor actor) {
        this.findAssignment = findAssignment;
        this.tellStanding = tellStanding;
        this.reports = reports;
        this.check = check;
        this.creates = creates;
        this.actor = actor;
    }

    @Transactional
    Reporting write(UUID assignmentId, ReportRequest request) {
        var found = findAssignment.byId(assignmentId);
        if (found.isEmpty()) {
            return new UnknownAssignment(assignmentId);
        }
        var assignment = found.get();
        var standing = tellStanding.of(assignment);
        if (!standing.ownAgency() || !standing.reaches()) {
            return new NotTheirs(assignment.agency());
        }
        var id = actor.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("report:" + id);
        var before = reports.findByIdOptional(id);
        if (before.isPresent()) {
            return before.filter(same -> same.assignmentId().equals(assignmentId))
                    .filter(same -> same.requestHash().equals(hash))
                    .<Reporting>map(same -> new Done(ReportView.of(same, assignment.agency())))
                    .orElseGet(() -> new IdTaken(id));
        }
        return keep(id, assignment, request.content(), hash);
    }

    private Reporting keep(UUID id, Assignment assignment, ReportContent content, String hash) {
        var faults = check.faults(assignment, content);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        if (check.isTaken(assignment.id(), content.year(), content.period(), id)) {
            return new Exists(content.year(), content.period());
        }
        var report = new Report(id, assignment.id(), content, hash, actor.now(), actor.name());
        reports.persistAndFlush(report);
        return new Created(ReportView.of(report, assignment.agency()));
    }
}
