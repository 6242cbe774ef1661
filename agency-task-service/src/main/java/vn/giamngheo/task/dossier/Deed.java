package vn.giamngheo.task.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done with a dossier, as its history tells. */
@Schema(name = "DossierDeed")
enum Deed {
    CREATED,
    EDITED,
    SUBMITTED,
    APPRAISED,
    APPROVED,
    RETURNED,
    REJECTED,
    WITHDRAWN;

    /** What makes a dossier somebody's own work, for ever. */
    boolean makes() {
        return this == CREATED || this == EDITED || this == SUBMITTED;
    }
}
