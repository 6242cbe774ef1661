package vn.giamngheo.household.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The published figures of an area as everybody sees them. */
@Schema(
        name = "PublishedFigures",
        description =
                "Sums over closed lists, of households. What is held back is absent and named in suppressed; where no"
                        + " list is published there are no figures.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiguresView(
        @Schema(required = true) PublishedAreaView area,
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true, examples = "VN-2016") String standard,

        @Schema(required = true, description = "Communes of the area on the round's last day.", examples = "18")
        int communes,

        @Schema(
                required = true,
                description = "Of these have a published list; the figures are theirs.",
                examples = "3")
        int communesPublished,

        @Schema(required = true, description = "True until every commune is published.")
        boolean provisional,

        @Schema(nullable = true, description = "On the register when the lists were closed.") @Nullable
        Long households,

        @Schema(nullable = true, description = "Classified in the round.") @Nullable
        Long classified,

        @Schema(nullable = true) @Nullable Long poor,

        @Schema(nullable = true, description = "Percent of the classified, two decimals, half up.", examples = "8.71")
        @Nullable
        BigDecimal poorRate,

        @Schema(nullable = true) @Nullable Long nearPoor,
        @Schema(nullable = true) @Nullable BigDecimal nearPoorRate,

        @Schema(required = true, description = "Why the poor are poor; empty where the standard does not tell.")
        List<PartView> poorByType,

        @Schema(required = true, description = "Of the poor and near-poor together, who lack what.")
        List<PartView> deprivations,

        @Schema(
                required = true,
                description =
                        "Poor and near-poor of a group; groups overlap. Empty where a list was closed before groups"
                                + " were counted.")
        List<PartView> groups,

        @Schema(
                required = true,
                description = "What is held back, because it is small or a small one would follow from it.",
                examples = "[\"poor\", \"poorRate\", \"deprivations.SANITATION\"]")
        List<String> suppressed,

        @Schema(
                required = true,
                description = "Whether any household counted here is made up: then these are no facts.")
        boolean containsSyntheticData,

        @Schema(nullable = true, description = "When the latest of the lists was closed.") @Nullable
        Instant publishedAt,

        @Schema(required = true, examples = "CC BY 4.0") String licence,

        @Schema(required = true, description = "Whom to name.")
        String source) {

    static FiguresView of(Figures figures, int year, String standard, PublicationConfig config) {
        var area = figures.area();
        return new FiguresView(
                new PublishedAreaView(area.code(), area.validFrom(), area.name(), area.level()),
                year,
                standard,
                figures.communes(),
                figures.communesPublished(),
                figures.communesPublished() < figures.communes(),
                figures.shown().get(Column.HOUSEHOLDS),
                figures.shown().get(Column.CLASSIFIED),
                figures.shown().get(Column.POOR),
                rate(figures, Column.POOR),
                figures.shown().get(Column.NEAR_POOR),
                rate(figures, Column.NEAR_POOR),
                parts(figures, "poorByType."),
                parts(figures, "deprivations."),
                parts(figures, "groups."),
                suppressed(figures),
                figures.synthetic(),
                figures.publishedAt(),
                config.licence(),
                config.source());
    }

    static @Nullable BigDecimal rate(Figures figures, Column column) {
        var part = figures.shown().get(column.name());
        var whole = figures.whole(column);
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** Whether a rate is absent because something of it is held back. */
    static boolean rateIsSuppressed(Figures figures, Column column) {
        return figures.suppresses(column.name()) || column.wholes().stream().anyMatch(figures::suppresses);
    }

    private static @Nullable BigDecimal rate(Figures figures, String name) {
        return figures.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> rate(figures, column))
                .orElse(null);
    }

    private static List<PartView> parts(Figures figures, String kind) {
        if (figures.communesPublished() == 0) {
            return List.of();
        }
        return figures.columns().stream()
                .filter(column -> column.name().startsWith(kind))
                .map(column -> new PartView(
                        column.name().substring(column.name().lastIndexOf('.') + 1),
                        column.wholes(),
                        figures.shown().get(column.name()),
                        rate(figures, column)))
                .toList();
    }

    private static List<String> suppressed(Figures figures) {
        var names = new ArrayList<String>();
        for (var column : figures.columns()) {
            if (figures.suppresses(column.name())) {
                names.add(column.name());
            }
            if (column.isClass() && rateIsSuppressed(figures, column)) {
                names.add(column.name() + "Rate");
            }
        }
        return names;
    }

    /** Where the figures are from. */
    @Schema(name = "PublishedFiguresArea")
    record PublishedAreaView(
            @Schema(required = true, examples = "482") String code,

            @Schema(required = true, examples = "2015-01-01")
            LocalDate validFrom,

            @Schema(required = true, examples = "Phú Lộc") String name,
            @Schema(required = true, examples = "DISTRICT") String level) {}

    /** A part of the poor, the near-poor or both. */
    @Schema(name = "PublishedPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            @Schema(required = true, examples = "SANITATION")
            String key,

            @Schema(required = true, description = "Of whom: poor, nearPoor, or both.", examples = "[\"poor\"]")
            List<String> of,

            @Schema(nullable = true, description = "Absent where it is held back.") @Nullable
            Long households,

            @Schema(nullable = true, description = "Percent of those; absent where one of the two is.") @Nullable
            BigDecimal rate) {}
}
