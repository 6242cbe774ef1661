package vn.giamngheo.task.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the pupil learns: from nursery to lower secondary, as far as the district's office answers for schools. */
@Schema(name = "DossierStage")
enum Stage {
    NURSERY,
    KINDERGARTEN,
    PRIMARY,
    LOWER_SECONDARY
}
