package vn.giamngheo.task.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency does when a dossier comes to it. */
@Schema(name = "DossierStepAction")
enum StepAction {
    APPRAISE,
    APPROVE
}
