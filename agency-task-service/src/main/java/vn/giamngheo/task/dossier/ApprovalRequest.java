package vn.giamngheo.task.dossier;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision by which a dossier is approved. */
@Schema(name = "DossierApprovalRequest", description = "The decision by which the dossier is approved.")
record ApprovalRequest(
        @Schema(required = true, examples = "123/QĐ-UBND (dữ liệu mẫu)") @NotBlank @Size(max = 100)
        String decisionNumber,

        @Schema(required = true, examples = "2016-11-15") @NotNull
        LocalDate decidedOn) {}
