package vn.giamngheo.task.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dossier ends without approval. */
@Schema(name = "DossierReasonRequest", description = "Why the dossier ends without approval.")
record ReasonRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
