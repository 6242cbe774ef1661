package vn.giamngheo.household.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a merge was wrong. */
@Schema(name = "UndoMerge", example = """
                {"reason": "Hai hộ khác nhau"}""")
record UndoMergeRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
