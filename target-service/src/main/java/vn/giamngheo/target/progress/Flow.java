package vn.giamngheo.target.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.target.projection.Sums;

/** What made the number of poor households change within the year: opening − decreases + increases + other = closing. */
@Schema(
        name = "ProgressFlow",
        description = "What made the number of poor households change within the year: opening − escaped −"
                + " escapedToNearPoor + fromNearPoor + newlyPoor + relapsed + firstClassified + other = closing.")
record Flow(
        @Schema(required = true, description = "Poor households at the end of the year before.", examples = "1051")
        long opening,

        @Schema(required = true, description = "Now above the near-poverty line.", examples = "120")
        long escaped,

        @Schema(required = true, examples = "60") long escapedToNearPoor,
        @Schema(required = true, examples = "14") long fromNearPoor,
        @Schema(required = true, examples = "6") long newlyPoor,
        @Schema(required = true, examples = "3") long relapsed,

        @Schema(required = true, description = "Poor, and never surveyed before under this standard.", examples = "2")
        long firstClassified,

        @Schema(
                required = true,
                description =
                        "What no survey of the year explains: households that moved, split, merged or ended, and in a"
                                + " closed commune those that were not surveyed.",
                examples = "-2")
        long other,

        @Schema(required = true, examples = "894") long closing) {

    static Flow of(Sums before, Sums now) {
        var opening = before.now(Sums.POOR);
        var closing = now.now(Sums.POOR);
        var less = now.flow("ESCAPED") + now.flow("ESCAPED_TO_NEAR_POOR");
        var more = now.flow("FROM_NEAR_POOR")
                + now.flow("NEWLY_POOR")
                + now.flow("RELAPSED")
                + now.flow("FIRST_CLASSIFIED");
        return new Flow(
                opening,
                now.flow("ESCAPED"),
                now.flow("ESCAPED_TO_NEAR_POOR"),
                now.flow("FROM_NEAR_POOR"),
                now.flow("NEWLY_POOR"),
                now.flow("RELAPSED"),
                now.flow("FIRST_CLASSIFIED"),
                closing - opening + less - more,
                closing);
    }
}
