package vn.giamngheo.target.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.ProgressStatus;

/** What would follow from other targets. */
@Schema(
        name = "TargetWhatIf",
        description =
                "What would follow from other targets. Nothing of it is kept. Figures are in the unit of the kind.")
record WhatIfView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "POVERTY_RATE") String indicator,
        @Schema(required = true, examples = "2016") int year,

        @Schema(
                required = true,
                description =
                        "Of the years from the baseline on. False when a commune has closed its list of a year and the results that arrived"
                                + " here are not the ones it closed, or nobody has compared yet.")
        boolean consistent,

        @Schema(required = true, description = "Whether any household counted in these years is invented.")
        boolean containsSyntheticData,

        @Schema(required = true, description = "The plan's own area under the plan's targets.")
        Outlook now,

        @Schema(required = true, description = "The same under the other targets.")
        Outlook then,

        @Schema(
                required = true,
                description = "Each commune under its share of the other targets: of a path in proportion to its poor"
                        + " households, of a coverage or a multiple the same as everybody.")
        List<Commune> communes,

        @Schema(
                required = true,
                description = "How many communes would have to do better than they ever did.",
                examples = "3")
        long breaking) {

    /** How an area would stand. */
    @Schema(name = "WhatIfOutlook", description = "How the area stands under some targets.")
    record Outlook(
            @Schema(required = true, nullable = true, examples = "9.02") @Nullable
            BigDecimal actual,

            @Schema(required = true, nullable = true, examples = "8.94") @Nullable
            BigDecimal planned,

            @Schema(required = true) ProgressStatus status,

            @Schema(required = true, nullable = true, examples = "4.84") @Nullable
            BigDecimal finalTarget,

            @Schema(required = true, nullable = true, description = "Every year from now on.", examples = "1.05")
            @Nullable
            BigDecimal requiredPace,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "The best that a year has brought so far.",
                    examples = "1.49")
            @Nullable
            BigDecimal bestPace) {}

    /** What it would ask of a commune. */
    @Schema(name = "WhatIfCommune", description = "What the other targets would ask of a commune.")
    record Commune(
            @Schema(required = true, examples = "20107") String area,

            @Schema(required = true, examples = "2015-01-01")
            LocalDate areaValidFrom,

            @Schema(required = true, examples = "Phú Lộc") String name,
            @Schema(required = true) Outlook then,

            @Schema(
                    required = true,
                    nullable = true,
                    description =
                            "True when the required pace is above the best that a year has brought so far; null when"
                                    + " there are no two years to compare.")
            @Nullable
            Boolean breaks) {}
}
