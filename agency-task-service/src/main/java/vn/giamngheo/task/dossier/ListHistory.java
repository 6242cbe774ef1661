package vn.giamngheo.task.dossier;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Lists what was done with a dossier, from its beginning. */
@ApplicationScoped
class ListHistory {

    private final Dossiers dossiers;
    private final DossierEntries entries;

    ListHistory(Dossiers dossiers, DossierEntries entries) {
        this.dossiers = dossiers;
        this.entries = entries;
    }

    /** Nothing when there is no such dossier in the caller's sight. */
    @Transactional
    Optional<Page<DossierEntryView>> of(UUID dossier, int limit, int after) {
        return dossiers.inSight(dossier)
                .map(seen -> Page.of(
                        entries.after(dossier, after, limit + 1),
                        limit,
                        DossierEntryView::of,
                        entry -> Cursor.after(entry.number())));
    }
}
