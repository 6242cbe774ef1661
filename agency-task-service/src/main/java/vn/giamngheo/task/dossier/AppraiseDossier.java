package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;

/** Finds a dossier in order and hands it to the next agency on its way; amounts stay as they are. */
@ApplicationScoped
class AppraiseDossier {

    private final DossierGate gate;
    private final DossierKinds kinds;
    private final DossierEntries entries;
    private final TellDossier tellDossier;
    private final Actor actor;

    AppraiseDossier(
            DossierGate gate, DossierKinds kinds, DossierEntries entries, TellDossier tellDossier, Actor actor) {
        this.gate = gate;
        this.kinds = kinds;
        this.entries = entries;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange appraise(UUID id, long version, AppraisalRequest request) {
        return gate.forStep(id, version, DossierAction.APPRAISE, (dossier, step) -> {
            var next = DossierRules.after(kinds.wayOf(dossier), step.position())
                    .orElseThrow(() -> new IllegalStateException("The way of " + id + " ends without an approval."));
            var now = actor.now();
            dossier.waitFor(next, now, actor.name());
            entries.add(
                    dossier,
                    Deed.APPRAISED,
                    step,
                    now,
                    actor.name(),
                    new DossierEntries.Words(request.note(), List.of()));
            return new DossierChange.Done(tellDossier.tell(dossier));
        });
    }
}
