package vn.giamngheo.household.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(name = "Reason", example = """
                {"reason": "Phát hiện hai hộ bị bỏ sót"}""")
record ReasonRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
