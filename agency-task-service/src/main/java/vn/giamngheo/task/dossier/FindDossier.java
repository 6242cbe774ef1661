package vn.giamngheo.task.dossier;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds a dossier with its totals, unless it lies out of the caller's sight. */
@ApplicationScoped
class FindDossier {

    private final Dossiers dossiers;
    private final TellDossier tellDossier;

    FindDossier(Dossiers dossiers, TellDossier tellDossier) {
        this.dossiers = dossiers;
        this.tellDossier = tellDossier;
    }

    @Transactional
    Optional<DossierView> byId(UUID id) {
        return dossiers.inSight(id).map(tellDossier::tell);
    }
}
