package vn.giamngheo.household.standard;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A poverty standard as clients see it, each number with its confidence and source. */
@Schema(name = "PovertyStandard")
record StandardView(
        @Schema(required = true, examples = "VN-2016") String code,

        @Schema(required = true, description = "NATIONAL or PROVINCIAL.", examples = "NATIONAL")
        String level,

        @Schema(nullable = true, description = "The province of a provincial standard.", examples = "46") @Nullable
        String areaCode,

        @Schema(nullable = true, description = "The national standard that a provincial one raises.") @Nullable
        String base,

        @Schema(required = true) PovertyStandard.Rule rule,
        @Schema(required = true, examples = "2015") int firstReviewYear,
        @Schema(required = true, examples = "2021") int lastReviewYear,
        @Schema(required = true, examples = "3") int minDeprivations,

        @Schema(required = true, examples = "Quyết định 59/2015/QĐ-TTg")
        String legalBasis,

        @Schema(required = true) String source,

        @Schema(required = true, description = "CONFIRMED, RECALLED or DRAFT.")
        String confidence,

        @Schema(required = true, description = "SHA-256 of all that a judgement depends on.")
        String contentHash,

        @Schema(required = true, description = "A round stands on it: it can no longer be changed.")
        boolean used,

        @Schema(required = true) List<LineView> lines,
        @Schema(required = true) List<IndicatorView> indicators) {

    static StandardView of(
            StandardStore.StandardRow standard,
            List<StandardStore.LineRow> lines,
            List<StandardStore.IndicatorRow> indicators) {
        return new StandardView(
                standard.code(),
                standard.level(),
                standard.areaCode(),
                standard.base(),
                PovertyStandard.Rule.valueOf(standard.rule()),
                standard.firstReviewYear(),
                standard.lastReviewYear(),
                standard.minDeprivations(),
                standard.legalBasis(),
                standard.source(),
                standard.confidence(),
                standard.contentHash(),
                standard.used(),
                lines.stream()
                        .filter(line -> line.standard().equals(standard.code()))
                        .map(LineView::of)
                        .toList(),
                indicators.stream()
                        .filter(indicator -> indicator.standard().equals(standard.code()))
                        .map(IndicatorView::of)
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

            @Schema(nullable = true, description = "How well the points are known.") @Nullable
            String scoreConfidence,

            @Schema(required = true) String source) {

        static LineView of(StandardStore.LineRow line) {
            return new LineView(
                    line.areaType(),
                    line.kind(),
                    line.amount(),
                    line.score(),
                    line.confidence(),
                    line.scoreConfidence(),
                    line.source());
        }
    }

    /** An indicator and when a household is deprived of it. */
    @Schema(name = "PovertyIndicator")
    record IndicatorView(
            @Schema(required = true, examples = "HOUSING_QUALITY")
            String code,

            @Schema(required = true, examples = "HOUSING") String service,
            @Schema(required = true) String nameVi,
            @Schema(required = true) String nameEn,
            @Schema(required = true) String cutOffVi,
            @Schema(required = true) String cutOffEn,

            @Schema(
                    required = true,
                    type = SchemaType.OBJECT,
                    description = "The cut-off as the engine applies it: its kind, and the numbers of this standard.",
                    examples = "{\"kind\": \"FLOOR_AREA_BELOW\", \"squareMetresPerHead\": 8}")
            @JsonRawValue
            String cutOff,

            @Schema(required = true, description = "CONFIRMED, RECALLED or DRAFT.")
            String confidence,

            @Schema(required = true) String source) {

        static IndicatorView of(StandardStore.IndicatorRow indicator) {
            return new IndicatorView(
                    indicator.code(),
                    indicator.service(),
                    indicator.nameVi(),
                    indicator.nameEn(),
                    indicator.cutOffVi(),
                    indicator.cutOffEn(),
                    indicator.cutOff(),
                    indicator.confidence(),
                    indicator.source());
        }
    }
}
