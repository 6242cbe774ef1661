package vn.giamngheo.target.progress;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.goal.ProgressStatus;
import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.plan.Measure;
import vn.giamngheo.target.standing.Standing;

/** One indicator of an area as clients see it. */
@Schema(
        name = "IndicatorProgress",
        description = "One indicator. Figures are in the unit of the kind: per cent (RATE_PATH, COVERAGE), units"
                + " (COUNT_SHARE), or a multiple of the baseline (RATIO_TO_BASELINE).")
record IndicatorProgress(
        @Schema(required = true, examples = "POVERTY_RATE") String indicator,
        @Schema(required = true) GoalKind kind,
        @Schema(required = true) Measure measure,

        @Schema(required = true, nullable = true, examples = "VN-2016") @Nullable
        String standard,

        @Schema(
                required = true,
                nullable = true,
                description = "What is promised for the end of the year; null where the plan is silent.",
                examples = "8.94")
        @Nullable
        BigDecimal planned,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "Of closed communes what they closed, of the others the latest that is known; sum over sum."
                                + " Null where nothing is known.",
                examples = "9.02")
        @Nullable
        BigDecimal actual,

        @Schema(
                required = true,
                nullable = true,
                description = "By how much the figure is worse than planned; below zero it is better.",
                examples = "0.08")
        @Nullable
        BigDecimal gap,

        @Schema(
                required = true,
                description =
                        "The first that holds: NO_DATA without a figure or anything of the year itself; NO_TARGET"
                                + " without a promise; AHEAD when better than planned by 0.10 points, one unit or 0.05 of a"
                                + " multiple; ON_TRACK when as good as planned; AT_RISK when achieved is 0.80 or more; else BEHIND.")
        ProgressStatus status,

        @Schema(
                required = true,
                nullable = true,
                description = "Which share of the promised way from the start is gone, rounded down.",
                examples = "0.9490")
        @Nullable
        BigDecimal achieved,

        @Schema(required = true, nullable = true, description = "The part that was counted.", examples = "3608")
        @Nullable
        Long numerator,

        @Schema(required = true, nullable = true, description = "Of how much.", examples = "40000") @Nullable
        Long denominator,

        @Schema(
                required = true,
                description =
                        "True until every commune of the area has closed its list. What was measured by hand is never"
                                + " provisional.")
        boolean provisional,

        @Schema(
                required = true,
                nullable = true,
                description = "The figure of the communes that have closed, alone; null where none has.",
                examples = "8.71")
        @Nullable
        BigDecimal official,

        @Schema(
                required = true,
                nullable = true,
                description = "The last year that something is promised for.",
                examples = "2020")
        @Nullable
        Integer finalYear,

        @Schema(required = true, nullable = true, description = "What is promised for it.", examples = "4.84") @Nullable
        BigDecimal finalTarget,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "By how much the figure has to get better every year from now on to keep the last promise,"
                                + " rounded up; 0 when it is kept already, null when no year is left.",
                examples = "1.05")
        @Nullable
        BigDecimal requiredPace,

        @Schema(
                description =
                        "What made the change of the year; of poor households only, and not in the baseline year.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Flow flow,

        @Schema(
                description =
                        "Where the figure is the sum of what was measured by hand in communes: those that it lacks;"
                                + " absent where none is missing.",
                examples = "[\"20107\"]")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> communesMissing,

        @Schema(
                required = true,
                description =
                        "Where household-service lists the households that were found in the year, for those who may"
                                + " list them; each its own page. What is carried from earlier years is listed by those.",
                examples = "[\"/api/v1/classifications/households?area=482&year=2016&standard=VN-2016&class=POOR\"]")
        List<String> households) {

    static IndicatorProgress of(Standing standing, @Nullable Flow flow, List<String> households) {
        var indicator = standing.indicator();
        Goal goal = standing.goal();
        return new IndicatorProgress(
                indicator.code(),
                indicator.kind(),
                indicator.measure(),
                indicator.standard(),
                standing.planned().orElse(null),
                standing.actual().orElse(null),
                standing.gap().orElse(null),
                standing.status(),
                standing.achieved().orElse(null),
                numerator(standing.counted()),
                denominator(standing.counted()),
                standing.footing().provisional(),
                standing.officialFigure().orElse(null),
                goal.lastYear().orElse(null),
                goal.lastYear().flatMap(goal::plannedAt).orElse(null),
                standing.requiredPace().orElse(null),
                flow,
                standing.footing().missing(),
                households);
    }

    private static @Nullable Long numerator(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.numerator();
    }

    private static @Nullable Long denominator(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.denominator();
    }
}
