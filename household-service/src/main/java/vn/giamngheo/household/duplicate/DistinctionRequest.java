package vn.giamngheo.household.duplicate;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two households that are not the same, and how somebody knows. */
@Schema(name = "DistinguishHouseholds", example = """
                {"firstId": "01936a5e-7c00-7000-8000-000000000001", "secondId": "01936a5e-7c00-7000-8000-000000000002",
                 "reason": "Hai người trùng tên, đã gặp cả hai"}""")
record DistinctionRequest(
        @Schema(required = true) @NotNull UUID firstId,
        @Schema(required = true) @NotNull UUID secondId,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
