package vn.giamngheo.household.statistics;

import java.math.BigDecimal;
import java.util.List;
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

        @Schema(required = true, description = "Households that lived there at the end of the year.")
        long households,

        @Schema(required = true, description = "Of these, with a survey in the year's round.")
        long surveyed,

        @Schema(required = true, description = "Households classified there in that year.")
        long completed,

        @Schema(required = true) Map<HouseholdClass, Long> byClass,
        @Schema(required = true) Map<HouseholdClass, Long> personsByClass,

        @Schema(
                nullable = true,
                description = "Percent of the classified households that are poor, two decimals, half up;"
                        + " the area's rate only once every household is classified.")
        @Nullable
        BigDecimal poorRate,

        @Schema(nullable = true, description = "Likewise for the near-poor.") @Nullable
        BigDecimal nearPoorRate,

        @Schema(nullable = true, description = "Percent of the persons in classified households that are poor.")
        @Nullable
        BigDecimal poorPersonsRate,

        @Schema(required = true, description = "Why the poor are poor: INCOME or MULTIDIMENSIONAL.")
        List<PartView> byPovertyType,

        @Schema(required = true, description = "Households that lack an indicator, by class.")
        List<PartView> byIndicator,

        @Schema(
                required = true,
                description = "Groups overlap, so they need not add up: ETHNIC_MINORITY, MERIT, NO_LABOUR_CAPACITY and"
                        + " FEMALE_HEAD.")
        List<PartView> byGroup,

        @Schema(required = true, description = "A household may name several.")
        List<PartView> byCause,

        @Schema(
                required = true,
                description =
                        "CHILDREN: under 16; UNINSURED: without health insurance. Households that have such members,"
                                + " and how many members they are.")
        List<PartView> byMembers,

        @Schema(required = true, description = "Made-up households among them; above 0 the figures are no facts.")
        long syntheticHouseholds) {

    /** Households and persons of one class within one part. */
    @Schema(name = "StatisticsPart")
    record PartView(
            @Schema(required = true, examples = "SANITATION")
            String key,

            @Schema(required = true) HouseholdClass classification,
            @Schema(required = true) long households,
            @Schema(required = true) long persons,

            @Schema(nullable = true, description = "Percent of all households of that class.") @Nullable
            BigDecimal rate) {}
}
