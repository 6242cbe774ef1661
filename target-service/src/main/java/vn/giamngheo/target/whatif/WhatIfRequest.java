package vn.giamngheo.target.whatif;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other targets for an indicator. */
@Schema(name = "WhatIfRequest", description = "Other targets for one indicator of a plan.")
record WhatIfRequest(
        @Schema(required = true, examples = "POVERTY_RATE") @NotBlank @Size(max = 60)
        String indicator,

        @Schema(required = true, description = "As of the end of which year.", examples = "2016")
        @NotNull
        @Min(1990)
        @Max(2100)
        Integer year,

        @Schema(required = true, description = "All of them: years left out promise nothing.")
        @NotNull
        @Size(min = 1, max = 15)
        List<@NotNull @Valid Target> targets) {

    /** What would be promised for a year. */
    @Schema(name = "WhatIfTarget", description = "What would be promised for a year.")
    record Target(
            @Schema(required = true, examples = "2017") @NotNull @Min(2000) @Max(2100)
            Integer year,

            @Schema(
                    required = true,
                    description =
                            "RATE_PATH: the cut within the year in percentage points; else the figure at its end.",
                    examples = "2.00")
            @NotNull
            @DecimalMin("0")
            @Digits(integer = 7, fraction = 2)
            BigDecimal amount) {}
}
