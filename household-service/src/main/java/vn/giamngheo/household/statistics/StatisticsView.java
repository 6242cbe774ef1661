package vn.giamngheo.household.statistics;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;

/** The register's figures of one area, year and standard. */
@Schema(name = "Statistics")
record StatisticsView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2015") int year,

        @Schema(nullable = true, description = "Absent when the year has no round.", examples = "VN-2016") @Nullable
        String standard,

        @Schema(required = true, description = "Households on the register by the end of the year.")
        long households,

        @Schema(required = true, description = "Of these, with a survey in the year's round.")
        long surveyed,

        @Schema(required = true, description = "Of these, classified.")
        long completed,

        @Schema(required = true) Map<HouseholdClass, Long> byClass,

        @Schema(
                nullable = true,
                description = "Percent of the classified households that are poor, two decimals, half up;"
                        + " the area's rate only once every household is classified.")
        @Nullable
        BigDecimal poorRate,

        @Schema(required = true, description = "Made-up households among them; above 0 the figures are no facts.")
        long syntheticHouseholds) {}
