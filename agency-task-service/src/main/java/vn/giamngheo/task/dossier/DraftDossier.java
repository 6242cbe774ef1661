package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.security.Actor;

/** Makes a dossier; nobody but the making side is concerned before it is submitted. */
@ApplicationScoped
class DraftDossier {

    private final Dossiers dossiers;
    private final DossierLines lines;
    private final DossierEntries entries;
    private final CheckContent checkContent;
    private final TellDossier tellDossier;
    private final Creates creates;
    private final Actor actor;

    DraftDossier(
            Dossiers dossiers,
            DossierLines lines,
            DossierEntries entries,
            CheckContent checkContent,
            TellDossier tellDossier,
            Creates creates,
            Actor actor) {
        this.dossiers = dossiers;
        this.lines = lines;
        this.entries = entries;
        this.checkContent = checkContent;
        this.tellDossier = tellDossier;
        this.creates = creates;
        this.actor = actor;
    }

    @Transactional
    DossierChange draft(CreateDossierRequest request) {
        var maker = DossierRules.MAKERS.stream().filter(actor::actsFor).findFirst();
        if (maker.isEmpty()) {
            return new DossierChange.NotTheMakingSide(DossierRules.MAKERS);
        }
        var id = actor.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("dossier:" + id);
        if (dossiers.findByIdOptional(id).isPresent()) {
            return dossiers.inSight(id)
                    .filter(before -> before.requestHash().equals(hash))
                    .<DossierChange>map(before -> new DossierChange.Done(tellDossier.tell(before)))
                    .orElseGet(() -> new DossierChange.IdTaken(id));
        }
        var content = request.content();
        return switch (checkContent.check(content)) {
            case CheckedContent.Faulty(var faults) -> new DossierChange.Invalid(faults);
            case CheckedContent.WithoutSteps() -> new DossierChange.StepsUnknown(content.kind(), content.schoolYear());
            case CheckedContent.Sound sound -> keep(id, content, sound, maker.get(), hash);
        };
    }

    private DossierChange keep(UUID id, DossierContent content, CheckedContent.Sound sound, String maker, String hash) {
        var made = new Dossier.Made(maker, hash, actor.now(), actor.name());
        var dossier = new Dossier(id, content, sound.communeValidFrom(), sound.total(), made);
        dossiers.persistAndFlush(dossier);
        lines.replace(id, sound.lines());
        entries.add(dossier, Deed.CREATED, made.at(), made.by(), null);
        return new DossierChange.Created(tellDossier.tell(dossier));
    }
}
