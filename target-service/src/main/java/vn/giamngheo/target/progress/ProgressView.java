package vn.giamngheo.target.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area's progress as clients see it. */
@Schema(name = "Progress", description = "What was found and measured, held against what was promised.")
record ProgressView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,

        @Schema(required = true) List<IndicatorProgress> indicators,

        @Schema(required = true) CompletenessView completeness,

        @Schema(
                required = true,
                description =
                        "False when a commune has closed its list and the results that arrived here are not the ones it"
                                + " closed, or nobody has compared yet. POST /reconciliations has them sent again.")
        boolean consistent,

        @Schema(required = true, description = "Whether any household counted here is invented.")
        boolean containsSyntheticData,

        @Schema(required = true, description = "When the last counted result arrived; now where there is none.")
        Instant asOf) {

    /** How far the surveys have got. */
    @Schema(name = "ProgressCompleteness", description = "How far the surveys of the year have got.")
    record CompletenessView(
            @Schema(required = true, examples = "17") int communes,

            @Schema(required = true, description = "Of these have closed their list of the year.", examples = "3")
            int communesClosed,

            @Schema(
                    required = true,
                    description =
                            "Of closed communes as many as the register had at the closing, of the others as it has"
                                    + " now.",
                    examples = "40000")
            long households,

            @Schema(required = true, description = "Have a result of the very year.", examples = "39120")
            long householdsSurveyed) {}
}
