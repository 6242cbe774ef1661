package vn.giamngheo.task.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.agency.RecogniseAgency;
import vn.giamngheo.task.area.RecogniseArea;

/** Lists the dossiers that the caller may see and a filter keeps, latest first. */
@ApplicationScoped
class ListDossiers {

    private final Dossiers dossiers;
    private final DossierKinds kinds;
    private final RecogniseArea areas;
    private final RecogniseAgency agencies;

    ListDossiers(Dossiers dossiers, DossierKinds kinds, RecogniseArea areas, RecogniseAgency agencies) {
        this.dossiers = dossiers;
        this.kinds = kinds;
        this.areas = areas;
        this.agencies = agencies;
    }

    @Transactional
    DossierListing list(DossierFilter filter, int limit, @Nullable UUID before) {
        var faults = faults(filter);
        if (!faults.isEmpty()) {
            return new DossierListing.UnknownValues(faults);
        }
        return new DossierListing.Found(Page.of(
                dossiers.thatFit(filter, before, limit + 1),
                limit,
                DossierView::of,
                dossier -> Cursor.after(dossier.id())));
    }

    private List<Fault> faults(DossierFilter filter) {
        var faults = new ArrayList<Fault>();
        if (filter.kind() != null && !kinds.know(filter.kind())) {
            faults.add(Fault.at("kind", "UnknownKind"));
        }
        if (filter.area() != null && !areas.isArea(filter.area())) {
            faults.add(Fault.at("area", "UnknownArea"));
        }
        if (filter.waitingFor() != null && !agencies.isAgency(filter.waitingFor())) {
            faults.add(Fault.at("waitingFor", "UnknownAgency"));
        }
        return faults;
    }
}
