package vn.giamngheo.task.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Scorecards as the API shows them. */
@Schema(name = "Scorecards", description = "A page of scorecards.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardsView(
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true) Grouping by,

        @Schema(required = true, description = "The time of reading.")
        Instant asOf,

        @Schema(required = true) List<ScorecardView> items,

        @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
        String next,

        @Schema(required = true, description = "Some of the counted households are made up for a demonstration.")
        boolean containsSyntheticData) {

    /** One agency's scorecard. */
    @Schema(name = "AgencyScorecard", description = "One agency's scorecard.")
    record One(
            @Schema(required = true, examples = "482") String area,
            @Schema(required = true, examples = "2016") int year,

            @Schema(required = true, description = "The time of reading.")
            Instant asOf,

            @Schema(required = true) ScorecardView scorecard,

            @Schema(required = true, description = "Some of the counted households are made up for a demonstration.")
            boolean containsSyntheticData) {

        /** @param cards one, or none where the agency had nothing to do */
        static One of(String area, int year, String agency, List<Scorecard> cards, Instant asOf, Locale language) {
            var card = cards.isEmpty() ? nothing(agency) : cards.getFirst();
            return new One(
                    area,
                    year,
                    asOf,
                    ScorecardView.of(Grouping.AGENCY, card, area, Years.of(year), language),
                    card.synthetic());
        }

        private static Scorecard nothing(String agency) {
            return new Scorecard(
                    new GroupKey(agency, LocalDate.of(1, 1, 1)), TaskFigures.NONE, EffectFigures.NONE, Map.of());
        }
    }
}
