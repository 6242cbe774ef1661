package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.security.Actor;

/** Approves a dossier by a decision; that is its end. */
@ApplicationScoped
class ApproveDossier {

    private final DossierGate gate;
    private final DossierEntries entries;
    private final TellDossier tellDossier;
    private final Actor actor;

    ApproveDossier(DossierGate gate, DossierEntries entries, TellDossier tellDossier, Actor actor) {
        this.gate = gate;
        this.entries = entries;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange approve(UUID id, long version, ApprovalRequest request) {
        return gate.forStep(id, version, DossierAction.APPROVE, (dossier, step) -> {
            // By the day here, which the server's own clock may not have reached yet.
            if (request.decidedOn().isAfter(actor.today())) {
                return new DossierChange.Invalid(List.of(Fault.at("/decidedOn", "PastOrPresent")));
            }
            var now = actor.now();
            dossier.approve(request.decisionNumber(), request.decidedOn(), now, actor.name());
            entries.add(dossier, Deed.APPROVED, step, now, actor.name(), new DossierEntries.Words(null, List.of()));
            return new DossierChange.Done(tellDossier.tell(dossier));
        });
    }
}
