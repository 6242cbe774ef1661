package vn.giamngheo.target.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.ProgressStatus;
import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.standing.CommuneStandings;
import vn.giamngheo.target.standing.Standing;

/** A commune's place as clients see it. */
@Schema(name = "Rank", description = "A commune's place. Figures are in the unit of the indicator's kind.")
record RankView(
        @Schema(required = true, description = "1 is the best. Communes that are equal share a rank.", examples = "1")
        int rank,

        @Schema(required = true, examples = "20107") String area,

        @Schema(required = true, description = "The code means this unit from that day on.", examples = "2015-01-01")
        LocalDate areaValidFrom,

        @Schema(required = true, examples = "Phú Lộc") String name,
        @Schema(required = true) ProgressStatus status,

        @Schema(required = true, nullable = true, examples = "8.90") @Nullable
        BigDecimal planned,

        @Schema(required = true, nullable = true, examples = "8.71") @Nullable
        BigDecimal actual,

        @Schema(required = true, nullable = true, examples = "-0.19") @Nullable
        BigDecimal gap,

        @Schema(required = true, nullable = true, examples = "52") @Nullable
        Long numerator,

        @Schema(required = true, nullable = true, examples = "597") @Nullable
        Long denominator,

        @Schema(
                required = true,
                description =
                        "True until the commune has closed its list; what was measured by hand is never provisional.")
        boolean provisional,

        @Schema(
                required = true,
                description = "False when the commune has closed its list and the results that arrived here are not the"
                        + " ones it closed, or nobody has compared yet.")
        boolean consistent,

        @Schema(required = true, description = "Whether any household counted here is invented.")
        boolean containsSyntheticData) {

    static RankView of(int rank, CommuneStandings commune, Standing standing) {
        Ratio counted = standing.counted();
        return new RankView(
                rank,
                commune.commune().code(),
                commune.commune().validFrom(),
                commune.name(),
                standing.status(),
                standing.planned().orElse(null),
                standing.actual().orElse(null),
                standing.gap().orElse(null),
                counted == null ? null : counted.numerator(),
                counted == null ? null : counted.denominator(),
                standing.footing().provisional(),
                standing.footing().consistent(),
                standing.footing().synthetic());
    }
}
