package vn.giamngheo.task.dossier;

import java.util.List;

import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;

/** What comes of asking for a list of dossiers. */
sealed interface DossierListing {

    /** A page of them. */
    record Found(Page<DossierView> page) implements DossierListing {}

    /** A filter names what does not exist. */
    record UnknownValues(List<Fault> faults) implements DossierListing {}
}
