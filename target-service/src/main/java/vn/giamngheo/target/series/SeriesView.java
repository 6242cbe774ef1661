package vn.giamngheo.target.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.ProgressStatus;

/** Figures over the years as clients see them. */
@Schema(
        name = "Series",
        description =
                "Figures over the years. Each segment was measured by one standard; where standards change there is a"
                        + " break, and a year may have a point on both sides of it. Figures of two segments are not comparable.")
record SeriesView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "POVERTY_RATE") String indicator,
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true) List<Segment> segments,
        @Schema(required = true) List<Break> breaks) {

    /** A line that may be drawn. */
    @Schema(name = "SeriesSegment", description = "Points that were measured alike and may be joined.")
    record Segment(
            @Schema(required = true, nullable = true, examples = "VN-2016") @Nullable
            String standard,

            @Schema(required = true) List<Point> points) {}

    /** A year. */
    @Schema(name = "SeriesPoint", description = "What was found for the end of a year.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            @Schema(required = true, examples = "2016") int year,

            @Schema(required = true, description = "In the unit of the indicator's kind.", examples = "9.02")
            BigDecimal actual,

            @Schema(description = "Under the plan's own standard only.", examples = "8.94") @Nullable
            BigDecimal planned,

            @Schema(description = "Under the plan's own standard only.") @Nullable
            ProgressStatus status,

            @Schema(required = true, examples = "3608") long numerator,
            @Schema(required = true, examples = "40000") long denominator,

            @Schema(
                    required = true,
                    description =
                            "True until every commune of the area has closed its list; what was measured by hand is never"
                                    + " provisional.")
            boolean provisional,

            @Schema(
                    required = true,
                    description =
                            "False when a commune has closed its list and the results that arrived here are not the ones"
                                    + " it closed, or nobody has compared yet.")
            boolean consistent,

            @Schema(required = true, description = "Whether any household counted here is invented.")
            boolean containsSyntheticData) {}

    /** Where lines must not be joined. */
    @Schema(name = "SeriesBreak", description = "Where the standard changes: lines must not be joined across it.")
    record Break(
            @Schema(required = true, description = "The first year of the later standard.", examples = "2021")
            int year,

            @Schema(required = true, examples = "VN-2016") String from,
            @Schema(required = true, examples = "VN-2022") String to) {}
}
