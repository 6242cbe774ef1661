package vn.giamngheo.task.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a pupil is supported. */
@Schema(name = "DossierReason")
enum SupportReason {
    POOR,
    NEAR_POOR,
    MARINE_INCIDENT,
    DISABILITY
}
