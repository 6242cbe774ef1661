package vn.giamngheo.target.reconciliation;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.AreaCode;

/** What is to be reconciled. */
@Schema(name = "ReconciliationRequest", description = "Has the closed lists of an area and year compared again.")
record ReconciliationRequest(
        @Schema(description = "The client's own id, so that the request can be repeated.") @Nullable
        UUID id,

        @Schema(required = true, examples = "482") @NotNull @Pattern(regexp = AreaCode.PATTERN)
        String area,

        @Schema(required = true, examples = "2016") @NotNull @Min(2000) @Max(2100)
        Integer year,

        @Schema(
                description =
                        "Have everything sent again even where all lists agree, as after the projection was lost.")
        @Nullable
        Boolean always) {}
