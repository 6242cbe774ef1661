package vn.giamngheo.target.plan;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a plan is revised. */
@Schema(name = "RevisionRequest", description = "Begins the next revision of a plan.")
record RevisionRequest(
        @Schema(description = "The client's own id for the draft, so that the request can be repeated.") @Nullable
        UUID id,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
