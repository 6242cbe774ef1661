package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.assignment.report.Reporting.Done;
import vn.giamngheo.task.assignment.report.Reporting.NotLeading;
import vn.giamngheo.task.assignment.report.Reporting.NotPossible;
import vn.giamngheo.task.assignment.report.Reporting.Own;
import vn.giamngheo.task.assignment.report.Reporting.Stale;
import vn.giamngheo.task.assignment.report.Reporting.Unknown;
import vn.giamngheo.task.security.Actor;

/** Accepts a report for the agency that leads the plan, or gives it back with a reason; never one's own. */
@ApplicationScoped
class JudgeReport {

    private final TakeReport take;
    private final Reports reports;
    private final Actor actor;

    JudgeReport(TakeReport take, Reports reports, Actor actor) {
        this.take = take;
        this.reports = reports;
        this.actor = actor;
    }

    /** Without a reason it is accepted. */
    @Transactional
    Reporting judge(UUID id, long version, @Nullable String reasonToReturn) {
        var found = take.byId(id);
        if (found.isEmpty()) {
            return new Unknown(id);
        }
        var taken = found.get();
        var report = taken.report();
        if (!taken.standing().leadingAgency()) {
            return new NotLeading();
        }
        reports.hold(report);
        if (report.version() != version) {
            return new Stale();
        }
        var move = reasonToReturn == null ? ReportMove.ACCEPTANCE : ReportMove.RETURN;
        if (!ReportMove.possibleIn(report.state()).contains(move)) {
            return new NotPossible(report.state());
        }
        if (report.isBy(actor.name())) {
            return new Own();
        }
        if (reasonToReturn == null) {
            report.accept(actor.now(), actor.name());
        } else {
            report.giveBack(reasonToReturn, actor.now(), actor.name());
        }
        reports.flush();
        return new Done(taken.view());
    }
}
