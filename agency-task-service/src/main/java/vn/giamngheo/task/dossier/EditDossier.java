package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;

/** Writes the whole content of a draft or returned dossier anew. */
@ApplicationScoped
class EditDossier {

    private final DossierGate gate;
    private final DossierLines lines;
    private final DossierEntries entries;
    private final CheckContent checkContent;
    private final TellDossier tellDossier;
    private final Actor actor;

    EditDossier(
            DossierGate gate,
            DossierLines lines,
            DossierEntries entries,
            CheckContent checkContent,
            TellDossier tellDossier,
            Actor actor) {
        this.gate = gate;
        this.lines = lines;
        this.entries = entries;
        this.checkContent = checkContent;
        this.tellDossier = tellDossier;
        this.actor = actor;
    }

    @Transactional
    DossierChange edit(UUID id, long version, DossierContent content) {
        return gate.forMakers(id, version, DossierAction.EDIT, dossier -> switch (checkContent.check(content)) {
            case CheckedContent.Faulty(var faults) -> new DossierChange.Invalid(faults);
            case CheckedContent.WithoutSteps() -> new DossierChange.StepsUnknown(content.kind(), content.schoolYear());
            case CheckedContent.Sound sound -> keep(dossier, content, sound);
        });
    }

    private DossierChange keep(Dossier dossier, DossierContent content, CheckedContent.Sound sound) {
        var now = actor.now();
        dossier.write(content, sound.communeValidFrom(), sound.total(), now, actor.name());
        lines.replace(dossier.id(), sound.lines());
        entries.add(dossier, Deed.EDITED, now, actor.name(), null);
        return new DossierChange.Done(tellDossier.tell(dossier));
    }
}
