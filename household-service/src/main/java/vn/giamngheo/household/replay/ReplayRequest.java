package vn.giamngheo.household.replay;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be told again. */
@Schema(name = "RequestReplay", example = """
                {"area": "482", "year": 2016}""")
record ReplayRequest(
        @Schema(nullable = true, description = "The server makes one otherwise.") @Nullable
        UUID id,

        @Schema(required = true, description = "Code of an area, as it was on the last day of the year's round.")
        @NotBlank
        String area,

        @Schema(required = true) @NotNull @Min(2000) @Max(2100)
        Integer year) {}
