package vn.giamngheo.household.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round as clients see it. */
@Schema(name = "SurveyRound")
record RoundView(
        @Schema(required = true, examples = "2016") int year,
        @Schema(required = true, examples = "[\"VN-2016\"]") Set<String> standards,
        @Schema(required = true, examples = "2016-09-01") LocalDate opensOn,
        @Schema(required = true, examples = "2016-12-31") LocalDate closesOn,
        @Schema(required = true) Coverage coverage) {

    static RoundView of(SurveyRound round) {
        return new RoundView(round.year(), round.standards(), round.opensOn(), round.closesOn(), round.coverage());
    }

    /** For the document only: how a page of these looks. */
    @Schema(name = "SurveyRoundPage")
    record RoundPage(
            @Schema(required = true) List<RoundView> items,
            @Nullable String next) {}
}
