package vn.giamngheo.task.assignment.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.assignment.report.Proving.Added;
import vn.giamngheo.task.assignment.report.Proving.Full;
import vn.giamngheo.task.assignment.report.Proving.IdTaken;
import vn.giamngheo.task.assignment.report.Proving.NotPossible;
import vn.giamngheo.task.assignment.report.Proving.NotTheirs;
import vn.giamngheo.task.assignment.report.Proving.Repeated;
import vn.giamngheo.task.assignment.report.Proving.UnknownReport;
import vn.giamngheo.task.evidence.Inspection;
import vn.giamngheo.task.evidence.KeepFile;
import vn.giamngheo.task.security.Actor;

/** Keeps an inspected file as evidence of a report that is still its agency's own. */
@ApplicationScoped
class KeepEvidence {

    private static final int MOST = 20;

    private final TakeReport take;
    private final Reports reports;
    private final Proofs proofs;
    private final KeepFile keepFile;
    private final Creates creates;
    private final Actor actor;

    KeepEvidence(TakeReport take, Reports reports, Proofs proofs, KeepFile keepFile, Creates creates, Actor actor) {
        this.take = take;
        this.reports = reports;
        this.proofs = proofs;
        this.keepFile = keepFile;
        this.creates = creates;
        this.actor = actor;
    }

    @Transactional
    Proving keep(
            UUID reportId, @Nullable UUID brought, @Nullable String description, Inspection.Fine file, Path received) {
        var found = take.byId(reportId);
        if (found.isEmpty()) {
            return new UnknownReport(reportId);
        }
        var taken = found.get();
        if (!taken.standing().ownAgency()) {
            return new NotTheirs(taken.assignment().agency());
        }
        var id = actor.id(brought);
        var hash = creates.fingerprint(Arrays.asList(reportId, file.name(), file.sha256(), description));
        creates.queueFor("evidence:" + id);
        var before = proofs.findByIdOptional(id);
        if (before.isPresent()) {
            return before.filter(same -> same.requestHash().equals(hash))
                    .<Proving>map(same -> new Repeated(EvidenceView.of(same)))
                    .orElseGet(() -> new IdTaken(id));
        }
        reports.hold(taken.report());
        if (!ReportMove.possibleIn(taken.report().state()).contains(ReportMove.CHANGE)) {
            return new NotPossible(taken.report().state());
        }
        if (proofs.countOf(reportId) >= MOST) {
            return new Full(MOST);
        }
        keepFile.keep(file, received);
        var evidence = new Evidence(id, reportId, file, description, hash, actor.now(), actor.name());
        proofs.persist(evidence);
        taken.report().wroteToo(actor.name());
        reports.touch(taken.report());
        return new Added(reportId, EvidenceView.of(evidence));
    }
}
