package vn.giamngheo.task.dossier;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Lists the lines of a dossier in their order. */
@ApplicationScoped
class ListLines {

    private final Dossiers dossiers;
    private final DossierLines lines;

    ListLines(Dossiers dossiers, DossierLines lines) {
        this.dossiers = dossiers;
        this.lines = lines;
    }

    /** Nothing when there is no such dossier in the caller's sight. */
    @Transactional
    Optional<Page<DossierLineView>> of(UUID dossier, int limit, int after) {
        return dossiers.inSight(dossier)
                .map(seen -> Page.of(
                        lines.after(dossier, after, limit + 1),
                        limit,
                        DossierLineView::of,
                        line -> Cursor.after(line.position())));
    }
}
