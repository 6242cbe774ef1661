package vn.giamngheo.target.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.plan.Plan;

/** An area's progress as clients see it. */
@Schema(name = "Progress", description = "What the surveys found, held against what was promised.")
record ProgressView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "POVERTY_RATE") String indicator,
        @Schema(required = true, examples = "VN-2016") String standard,
        @Schema(required = true, examples = "482") String area,
        @Schema(required = true, examples = "2016") int year,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "The rate promised for the end of the year, in per cent; null where this area has no target"
                                + " of its own.",
                examples = "8.94")
        @Nullable
        BigDecimal planned,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "100 × poorHouseholds / households, two decimals, half up; null where no household is known.",
                examples = "9.02")
        @Nullable
        BigDecimal actual,

        @Schema(
                required = true,
                nullable = true,
                description = "actual − planned in percentage points: above zero is worse than promised.",
                examples = "0.08")
        @Nullable
        BigDecimal gap,

        @Schema(
                required = true,
                description =
                        "The first that holds: NO_DATA without a household or a survey in the year; NO_TARGET without a"
                                + " planned rate; AHEAD when actual ≤ planned − 0.10; ON_TRACK when actual ≤ planned; else BEHIND.")
        ProgressStatus status,

        @Schema(required = true, description = "Each with its latest result up to the year.", examples = "40000")
        long households,

        @Schema(required = true, examples = "3608") long poorHouseholds,
        @Schema(required = true, examples = "2400") long nearPoorHouseholds,

        @Schema(
                required = true,
                description =
                        "How many of the households have a result of the very year; the others carry an older one.",
                examples = "39120")
        long surveyedInYear,

        @Schema(required = true, description = "Whether any household counted here is invented.")
        boolean containsSyntheticData,

        @Schema(required = true, description = "Always true: communes cannot be closed yet.")
        boolean provisional,

        @Schema(required = true, description = "When the last counted result arrived; now where there is none.")
        Instant asOf) {

    static ProgressView of(Plan plan, Question question, Tally tally, Instant now) {
        var indicator = plan.povertyRate();
        var planned = indicator
                .pathOf(question.area())
                .flatMap(path -> path.rateAt(question.year()))
                .orElse(null);
        var actual = tally.poorRate().orElse(null);
        return new ProgressView(
                plan.id(),
                indicator.code(),
                question.standard(),
                question.area(),
                question.year(),
                planned,
                actual,
                planned == null || actual == null ? null : actual.subtract(planned),
                ProgressStatus.of(actual, planned, tally.surveyedInYear()),
                tally.households(),
                tally.poor(),
                tally.nearPoor(),
                tally.surveyedInYear(),
                tally.synthetic(),
                true,
                tally.lastAppliedAt() == null ? now : tally.lastAppliedAt());
    }
}
