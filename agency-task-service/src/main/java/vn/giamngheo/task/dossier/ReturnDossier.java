package vn.giamngheo.task.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.security.Actor;

/** Sends a dossier back to whoever made it, with reasons; its pupils are free for other dossiers until it comes again. */
@ApplicationScoped
class ReturnDossier {

    private final DossierGate gate;
    private final DossierLines lines;
    private final DossierClaims claims;
    private final DossierEntries entries;
    private final TellDossier tellDossier;
    private final Actor actor;

    ReturnDossier(
            DossierGate gate,
            DossierLines lines,
            DossierClaims claims,
            DossierEntries entries,
            TellDossier tellDossier,
            Actor actor) {
        this.gate = gate;
        this.lines = lines;
        this.claims = claims;
        this.entries = entries;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange sendBack(UUID id, long version, ReturnRequest request) {
        return gate.forStep(id, version, DossierAction.RETURN, (dossier, step) -> {
            var faults = unknownLines(id, request.reasons());
            if (!faults.isEmpty()) {
                return new DossierChange.Invalid(faults);
            }
            var now = actor.now();
            dossier.leave(DossierState.RETURNED, now, actor.name());
            claims.release(id);
            entries.add(
                    dossier, Deed.RETURNED, step, now, actor.name(), new DossierEntries.Words(null, request.reasons()));
            return new DossierChange.Done(tellDossier.tell(dossier));
        });
    }

    private List<Fault> unknownLines(UUID dossier, List<ReturnReason> reasons) {
        var known = lines.ids(dossier);
        var faults = new ArrayList<Fault>();
        for (var index = 0; index < reasons.size(); index++) {
            var line = reasons.get(index).lineId();
            if (line != null && !known.contains(line)) {
                faults.add(Fault.at("/reasons/" + index + "/lineId", "UnknownLine"));
            }
        }
        return faults;
    }
}
