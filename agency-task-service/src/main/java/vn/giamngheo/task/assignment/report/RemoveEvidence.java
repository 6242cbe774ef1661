package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.assignment.report.Proving.NotPossible;
import vn.giamngheo.task.assignment.report.Proving.NotTheirs;
import vn.giamngheo.task.assignment.report.Proving.Removed;
import vn.giamngheo.task.assignment.report.Proving.Unknown;
import vn.giamngheo.task.assignment.report.Proving.UnknownReport;
import vn.giamngheo.task.security.Actor;

/** Takes a file away from a report that is still its agency's own; the bytes go when nothing names them any more. */
@ApplicationScoped
class RemoveEvidence {

    private final TakeReport take;
    private final Reports reports;
    private final Proofs proofs;
    private final Actor actor;

    RemoveEvidence(TakeReport take, Reports reports, Proofs proofs, Actor actor) {
        this.take = take;
        this.reports = reports;
        this.proofs = proofs;
        this.actor = actor;
    }

    @Transactional
    Proving remove(UUID reportId, UUID id) {
        var found = take.byId(reportId);
        if (found.isEmpty()) {
            return new UnknownReport(reportId);
        }
        var taken = found.get();
        if (!taken.standing().ownAgency()) {
            return new NotTheirs(taken.assignment().agency());
        }
        reports.hold(taken.report());
        var evidence = proofs.of(reportId, id);
        if (evidence.isEmpty()) {
            return new Unknown(id);
        }
        if (!ReportMove.possibleIn(taken.report().state()).contains(ReportMove.CHANGE)) {
            return new NotPossible(taken.report().state());
        }
        proofs.delete(evidence.get());
        taken.report().wroteToo(actor.name());
        reports.touch(taken.report());
        return new Removed();
    }
}
