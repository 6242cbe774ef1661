package vn.giamngheo.task.dossier;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that has to be put right. */
@Schema(name = "DossierReturnReason", description = "One thing that has to be put right.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReturnReason(
        @Schema(description = "The line in question; absent when it is the dossier as a whole.") @Nullable
        UUID lineId,

        @Schema(required = true, examples = "Hộ không còn thuộc diện cận nghèo (dữ liệu mẫu)")
        @NotBlank
        @Size(max = 1000)
        String text) {}
