package vn.giamngheo.task.dossier;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells a dossier as it is after a change: with its new version and its totals. */
@ApplicationScoped
class TellDossier {

    private final Dossiers dossiers;
    private final DossierLines lines;

    TellDossier(Dossiers dossiers, DossierLines lines) {
        this.dossiers = dossiers;
        this.lines = lines;
    }

    DossierView tell(Dossier dossier) {
        dossiers.flush();
        return DossierView.of(dossier, lines.totals(dossier.id()));
    }
}
