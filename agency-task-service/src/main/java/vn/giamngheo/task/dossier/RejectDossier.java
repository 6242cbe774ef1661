package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;

/** Refuses a dossier for good; only the agency that would approve it may. */
@ApplicationScoped
class RejectDossier {

    private final DossierGate gate;
    private final DossierClaims claims;
    private final DossierEntries entries;
    private final TellDossier tellDossier;
    private final Actor actor;

    RejectDossier(
            DossierGate gate, DossierClaims claims, DossierEntries entries, TellDossier tellDossier, Actor actor) {
        this.gate = gate;
        this.claims = claims;
        this.entries = entries;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange reject(UUID id, long version, ReasonRequest request) {
        return gate.forStep(id, version, DossierAction.REJECT, (dossier, step) -> {
            var now = actor.now();
            dossier.leave(DossierState.REJECTED, now, actor.name());
            claims.release(id);
            entries.add(
                    dossier,
                    Deed.REJECTED,
                    step,
                    now,
                    actor.name(),
                    new DossierEntries.Words(request.reason(), List.of()));
            return new DossierChange.Done(tellDossier.tell(dossier));
        });
    }
}
