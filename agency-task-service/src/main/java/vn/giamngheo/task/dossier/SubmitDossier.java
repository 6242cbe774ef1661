package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.security.Actor;

/** Sends a dossier on its way, which is fixed from then on; each pupil may be on one such way only. */
@ApplicationScoped
class SubmitDossier {

    private final DossierGate gate;
    private final DossierKinds kinds;
    private final DossierClaims claims;
    private final DossierEntries entries;
    private final TellDossier tellDossier;
    private final Actor actor;

    SubmitDossier(
            DossierGate gate,
            DossierKinds kinds,
            DossierClaims claims,
            DossierEntries entries,
            TellDossier tellDossier,
            Actor actor) {
        this.gate = gate;
        this.kinds = kinds;
        this.claims = claims;
        this.entries = entries;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange submit(UUID id, long version) {
        return gate.forMakers(id, version, DossierAction.SUBMIT, this::submit);
    }

    private DossierChange submit(Dossier dossier) {
        var way = kinds.way(dossier.kind(), dossier.schoolYear());
        var first = DossierRules.first(way);
        if (first.isEmpty()) {
            return new DossierChange.StepsUnknown(dossier.kind(), dossier.schoolYear());
        }
        var taken = claims.taken(dossier);
        if (!taken.isEmpty()) {
            return new DossierChange.PupilsTaken(
                    taken.stream().map(SubmitDossier::fault).toList());
        }
        var now = actor.now();
        dossier.submit(first.get(), now, actor.name());
        kinds.fix(dossier.id(), dossier.run(), way);
        claims.claim(dossier);
        entries.add(dossier, Deed.SUBMITTED, now, actor.name(), null);
        return new DossierChange.Done(tellDossier.tell(dossier));
    }

    private static Fault fault(DossierClaims.Taken taken) {
        var pointer = "/lines/" + (taken.position() - 1) + "/memberId";
        return taken.visible()
                ? Fault.at(pointer, "PupilInDossier", taken.by().toString())
                : Fault.at(pointer, "PupilInHiddenDossier");
    }
}
