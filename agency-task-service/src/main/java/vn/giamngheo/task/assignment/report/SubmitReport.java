package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.assignment.report.Reporting.Done;
import vn.giamngheo.task.assignment.report.Reporting.Exists;
import vn.giamngheo.task.assignment.report.Reporting.NotPossible;
import vn.giamngheo.task.assignment.report.Reporting.NotTheirs;
import vn.giamngheo.task.assignment.report.Reporting.Stale;
import vn.giamngheo.task.assignment.report.Reporting.Unknown;
import vn.giamngheo.task.security.Actor;

/** Hands a report in. */
@ApplicationScoped
class SubmitReport {

    private final TakeReport take;
    private final Reports reports;
    private final CheckReport check;
    private final Actor actor;

    SubmitReport(TakeReport take, Reports reports, CheckReport check, Actor actor) {
        this.take = take;
        this.reports = reports;
        this.check = check;
        this.actor = actor;
    }

    @Transactional
    Reporting submit(UUID id, long version) {
        var found = take.byId(id);
        if (found.isEmpty()) {
            return new Unknown(id);
        }
        var taken = found.get();
        var report = taken.report();
        if (!taken.standing().ownAgency()) {
            return new NotTheirs(taken.assignment().agency());
        }
        reports.hold(report);
        if (report.version() != version) {
            return new Stale();
        }
        if (!ReportMove.possibleIn(report.state()).contains(ReportMove.SUBMISSION)) {
            return new NotPossible(report.state());
        }
        if (check.isTaken(report.assignmentId(), report.year(), report.period(), id)) {
            return new Exists(report.year(), report.period());
        }
        report.submit(actor.now(), actor.name());
        reports.flush();
        return new Done(taken.view());
    }
}
