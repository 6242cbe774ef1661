package vn.giamngheo.task.dossier;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an appraiser has to say beyond yes. */
@Schema(name = "DossierAppraisalRequest", description = "The dossier is in order as it stands.")
record AppraisalRequest(@Size(max = 1000) @Nullable String note) {}
