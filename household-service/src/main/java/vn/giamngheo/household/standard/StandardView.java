package vn.giamngheo.household.standard;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A poverty standard as clients see it, each number with its confidence and source. */
@Schema(name = "PovertyStandard")
record StandardView(
        @Schema(required = true, examples = "VN-2016") String code,
        @Schema(required = true) PovertyStandard.Rule rule,
        @Schema(required = true, examples = "2015") int firstReviewYear,
        @Schema(required = true, examples = "2021") int lastReviewYear,
        @Schema(required = true, examples = "3") int minDeprivations,

        @Schema(required = true, examples = "Quyết định 59/2015/QĐ-TTg")
        String legalBasis,

        @Schema(required = true) String source,
        @Schema(required = true) List<LineView> lines,
        @Schema(required = true) List<IndicatorView> indicators) {

    static StandardView of(
            PovertyStandard standard, List<StandardStore.LineRow> lines, List<StandardStore.IndicatorRow> indicators) {
        return new StandardView(
                standard.code(),
                standard.rule(),
                standard.firstReviewYear(),
                standard.lastReviewYear(),
                standard.minDeprivations(),
                standard.legalBasis(),
                standard.source(),
                lines.stream()
                        .filter(line -> line.standard().equals(standard.code()))
                        .map(line -> new LineView(
                                line.areaType(),
                                line.kind(),
                                line.amount(),
                                line.score(),
                                line.confidence(),
                                line.source()))
                        .toList(),
                indicators.stream()
                        .filter(indicator -> indicator.standard().equals(standard.code()))
                        .map(indicator -> new IndicatorView(
                                indicator.code(),
                                indicator.service(),
                                indicator.nameVi(),
                                indicator.nameEn(),
                                indicator.cutOffVi(),
                                indicator.confidence(),
                                indicator.source()))
                        .toList());
    }

    /** A line and where it comes from. */
    @Schema(name = "PovertyLine")
    record LineView(
            @Schema(required = true, examples = "RURAL") String areaType,
            @Schema(required = true, examples = "POVERTY") String kind,

            @Schema(
                    required = true,
                    description = "VND per person and month, up to and including.",
                    examples = "700000")
            long amount,

            @Schema(nullable = true, description = "B1 points for the same line.", examples = "120") @Nullable
            Integer score,

            @Schema(required = true, description = "CONFIRMED, RECALLED or DRAFT.")
            String confidence,

            @Schema(required = true) String source) {}

    /** An indicator and when a household is deprived of it. */
    @Schema(name = "PovertyIndicator")
    record IndicatorView(
            @Schema(required = true, examples = "HOUSING_QUALITY")
            String code,

            @Schema(required = true, examples = "HOUSING") String service,
            @Schema(required = true) String nameVi,
            @Schema(required = true) String nameEn,
            @Schema(required = true) String cutOffVi,

            @Schema(required = true, description = "CONFIRMED, RECALLED or DRAFT.")
            String confidence,

            @Schema(required = true) String source) {}
}
