package vn.giamngheo.task.dossier;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dossier goes back to whoever made it. */
@Schema(name = "DossierReturnRequest", description = "What has to be put right, line by line or as a whole.")
record ReturnRequest(
        @Schema(required = true) @NotNull @Size(min = 1, max = 50)
        List<@NotNull @Valid ReturnReason> reasons) {}
