package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.assignment.report.Reporting.Done;
import vn.giamngheo.task.assignment.report.Reporting.Exists;
import vn.giamngheo.task.assignment.report.Reporting.Invalid;
import vn.giamngheo.task.assignment.report.Reporting.NotPossible;
import vn.giamngheo.task.assignment.report.Reporting.NotTheirs;
import vn.giamngheo.task.assignment.report.Reporting.Stale;
import vn.giamngheo.task.assignment.report.Reporting.Unknown;
import vn.giamngheo.task.security.Actor;

/** Writes a report anew while it is its agency's own: a draft, or returned. */
@ApplicationScoped
class ChangeReport {

    private final TakeReport take;
    private final Reports reports;
    private final CheckReport check;
    private final Actor actor;

    ChangeReport(TakeReport take, Reports reports, CheckReport check, Actor actor) {
        this.take = take;
        this.reports = reports;
        this.check = check;
        this.actor = actor;
    }

    @Transactional
    Reporting change(UUID id, long version, ReportContent content) {
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
        if (!ReportMove.possibleIn(report.state()).contains(ReportMove.CHANGE)) {
            return new NotPossible(report.state());
        }
        var faults = check.faults(taken.assignment(), content);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        // A returned one is in nobody's way until it is submitted again.
        if (report.state() != ReportState.RETURNED
                && check.isTaken(report.assignmentId(), content.year(), content.period(), id)) {
            return new Exists(content.year(), content.period());
        }
        report.change(content, actor.name());
        reports.flush();
        return new Done(taken.view());
    }
}
