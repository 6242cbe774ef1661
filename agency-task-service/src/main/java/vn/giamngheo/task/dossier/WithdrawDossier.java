package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;

/** Gives a dossier up; it stays to be read. */
@ApplicationScoped
class WithdrawDossier {

    private final DossierGate gate;
    private final DossierClaims claims;
    private final DossierEntries entries;
    private final TellDossier tellDossier;
    private final Actor actor;

    WithdrawDossier(
            DossierGate gate, DossierClaims claims, DossierEntries entries, TellDossier tellDossier, Actor actor) {
        this.gate = gate;
        this.claims = claims;
        this.entries = entries;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange withdraw(UUID id, long version, ReasonRequest request) {
        return gate.forMakers(id, version, DossierAction.WITHDRAW, dossier -> {
            var now = actor.now();
            dossier.leave(DossierState.WITHDRAWN, now, actor.name());
            claims.release(id);
            entries.add(dossier, Deed.WITHDRAWN, now, actor.name(), request.reason());
            return new DossierChange.Done(tellDossier.tell(dossier));
        });
    }
}
