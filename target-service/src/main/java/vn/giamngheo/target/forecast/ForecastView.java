package vn.giamngheo.target.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A forecast as clients see it. */
@Schema(
        name = "Forecast",
        description = "Where the rate may go. An estimate from the years observed so far, not a fact: show it with its"
                + " interval and its past errors, or not at all.")
record ForecastView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "POVERTY_RATE") String indicator,
        @Schema(required = true, examples = "482") String area,

        @Schema(
                required = true,
                nullable = true,
                description = "The last year that counts: of the latest round every commune has to have closed.",
                examples = "2018")
        @Nullable
        Integer lastYear,

        @Schema(required = true, nullable = true, description = "The rate of that year.", examples = "6.60") @Nullable
        BigDecimal lastRate,

        @Schema(
                required = true,
                description =
                        "Of the years it goes by. False when a commune has closed its list of a year and the results that arrived"
                                + " here are not the ones it closed, or nobody has compared yet.")
        boolean consistent,

        @Schema(required = true, description = "Whether any household counted in these years is invented.")
        boolean containsSyntheticData,

        @Schema(required = true, description = "It is an estimate.", examples = "ESTIMATE")
        Nature nature,

        @Schema(required = true) Caution caution,

        @Schema(description = "The mean change of the years so far, drawn on. Absent before there are two.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Pace pace,

        @Schema(description = "Absent while fewer than two years have been observed, and when no year is left.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Simulated simulation,

        @Schema(
                required = true,
                description = "How the same method would have done before; empty while it cannot be told.")
        BackTested backTest) {

    /** What kind of statement this is. */
    @Schema(name = "ForecastNature", description = "What kind of statement this is.")
    enum Nature {
        ESTIMATE
    }

    /** What has to be said beside every figure of it. */
    @Schema(name = "ForecastCaution", description = "What has to be said beside every figure of it.")
    record Caution(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {}

    /** A straight line. */
    @Schema(name = "ForecastPace", description = "The mean change of the years so far, drawn on in a straight line.")
    record Pace(
            @Schema(
                    required = true,
                    description = "Percentage points a year, positive when the rate falls.",
                    examples = "1.30")
            BigDecimal perYear,

            @Schema(required = true, examples = "2020") int finalYear,

            @Schema(required = true, description = "Where the line ends; not below zero.", examples = "4.00")
            BigDecimal finalRate,

            @Schema(required = true, nullable = true, examples = "4.84") @Nullable
            BigDecimal finalTarget) {}

    /** Many runs. */
    @Schema(name = "ForecastSimulation", description = "Each year to come is like one of those observed, drawn by lot.")
    record Simulated(
            @Schema(required = true, examples = "2000") int runs,

            @Schema(
                    required = true,
                    description = "The share of the runs that end inside the interval.",
                    examples = "0.80")
            BigDecimal confidence,

            @Schema(required = true, description = "The years that were drawn from.")
            List<Integer> observedYears,

            @Schema(required = true) List<Ahead> years,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "The share of the runs in which the last promise is kept.",
                    examples = "0.37")
            @Nullable
            BigDecimal targetReached) {}

    /** A year to come. */
    @Schema(name = "ForecastYear", description = "A year to come.")
    record Ahead(
            @Schema(required = true, examples = "2020") int year,
            @Schema(required = true, examples = "4.97") BigDecimal median,
            @Schema(required = true, examples = "4.41") BigDecimal low,
            @Schema(required = true, examples = "5.62") BigDecimal high) {}

    /** The method held against what came. */
    @Schema(name = "ForecastBackTest", description = "Each year forecast from the years before it alone.")
    record BackTested(
            @Schema(required = true) List<Tested> years,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "In percentage points; null without years.",
                    examples = "0.31")
            @Nullable
            BigDecimal meanAbsoluteError,

            @Schema(
                    required = true,
                    description = "In how many of the years the truth lay inside the interval.",
                    examples = "1")
            int inside) {}

    /** A year that came. */
    @Schema(name = "ForecastBackTestYear", description = "A year that came, and what would have been said of it.")
    record Tested(
            @Schema(required = true, examples = "2018") int year,
            @Schema(required = true, examples = "6.80") BigDecimal median,
            @Schema(required = true, examples = "6.31") BigDecimal low,
            @Schema(required = true, examples = "7.22") BigDecimal high,
            @Schema(required = true, examples = "6.60") BigDecimal actual,
            @Schema(required = true) boolean inside) {}
}
