package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an agency ended and who goes on with its duties. */
@Schema(name = "AgencyEndingRequest", description = "When an agency ended and who goes on with its duties.")
record EndAgencyRequest(
        @Schema(required = true, description = "The first day without it.", examples = "2025-07-01") @NotNull
        LocalDate validTo,

        @Schema(required = true, description = "They exist on that day; none where none is known.")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid Successor> successors) {

    /** One that goes on with duties. */
    @Schema(name = "AgencySuccessorRequest", description = "An agency that goes on with duties of the one that ended.")
    record Successor(
            @Schema(required = true) @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,59}")
            String code,

            @Schema(description = "Which duties, where known.") @Size(min = 1, max = 2000) @Nullable
            String duties,

            @Schema(required = true) @NotNull Certainty confidence,

            @Schema(required = true) @NotBlank @Size(max = 1000)
            String source) {}
}
