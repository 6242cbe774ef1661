package vn.giamngheo.household.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.observation.Observations;

/** Households, real or thought up, to be classified without being kept. */
@Schema(name = "WhatIf", example = """
                {"items": [{"reference": "a", "standard": "VN-2022", "areaType": "RURAL", "surveyedOn": "2024-10-01",
                            "incomePerHead": 1400000, "deprivations": ["SANITATION", "TELECOM", "HEALTH_INSURANCE"]}]}""")
record WhatIfRequest(
        @Schema(required = true) @NotNull @Size(min = 1, max = 1000)
        List<@Valid @NotNull Item> items) {

    /** One household under one standard. */
    @Schema(name = "WhatIfItem")
    record Item(
            @Schema(nullable = true, description = "Comes back with the answer.") @Nullable @Size(max = 100)
            String reference,

            @Schema(required = true, examples = "VN-2022") @NotBlank @Size(max = 40)
            String standard,

            @Schema(required = true) @NotNull AreaType areaType,

            @Schema(required = true, description = "Ages are taken on that day.") @NotNull
            LocalDate surveyedOn,

            @Schema(nullable = true, description = "VND per person and month; this or incomeScore.")
            @Nullable
            @Min(0)
            @Max(1_000_000_000)
            Long incomePerHead,

            @Schema(nullable = true, description = "B1 points; this or incomePerHead.") @Nullable @Min(0) @Max(1000)
            Integer incomeScore,

            @Schema(nullable = true, description = "What the household lacks; or else observations and members.")
            @Nullable
            @Size(max = 50)
            List<@NotBlank String> deprivations,

            @Schema(nullable = true) @Nullable @Valid Observations observations,

            @Schema(nullable = true, description = "Whom the observations mean.") @Nullable @Size(max = 50)
            List<@Valid @NotNull PersonRequest> members) {}

    /** A member as far as cut-offs ask. */
    @Schema(name = "WhatIfPerson")
    record PersonRequest(
            @Schema(required = true) @NotNull UUID id,

            @Schema(required = true) @NotNull @Min(1880) @Max(2200)
            Integer birthYear,

            @Schema(nullable = true) @Nullable LocalDate birthDate) {}
}
