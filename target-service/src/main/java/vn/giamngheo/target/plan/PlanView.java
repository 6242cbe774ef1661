package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.goal.RatePath;

/** A plan as clients see it. */
@Schema(name = "Plan", description = "What an area has undertaken to reach over some years.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The same for all revisions of the plan.")
        UUID familyId,

        @Schema(required = true, examples = "1") int revision,
        @Schema(required = true) PlanState state,

        @Schema(description = "Why it was revised; absent on the first one.") @Nullable
        String reason,

        @Schema(required = true, description = "Code of the area that made the plan.", examples = "482")
        String area,

        @Schema(required = true) Title title,
        @Schema(required = true, examples = "2017-08-22") LocalDate issuedOn,
        @Schema(required = true, examples = "2016") int periodFrom,
        @Schema(required = true, examples = "2020") int periodTo,

        @Schema(required = true, description = "The programme that the plan carries out.")
        String legalBasis,

        @Schema(required = true, description = "Where the plan is written, in the source's own words.")
        String source,

        @Schema(required = true) List<IndicatorView> indicators,

        @Schema(required = true) Life life,

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    static PlanView of(Plan plan) {
        var content = plan.content();
        return new PlanView(
                plan.id(),
                plan.familyId(),
                plan.revision(),
                plan.state(),
                plan.reason(),
                content.area(),
                new Title(content.titleVi(), content.titleEn()),
                content.issuedOn(),
                content.periodFrom(),
                content.periodTo(),
                content.legalBasis(),
                content.source(),
                plan.indicators().stream().map(IndicatorView::of).toList(),
                plan.life(),
                plan.version());
    }

    /** Who did what to it. */
    @Schema(name = "PlanLife", description = "Who did what to it; names are accounts.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Life(
            @Schema(required = true) Instant createdAt,
            @Schema(required = true) String createdBy,
            @Schema(required = true) Instant changedAt,
            @Schema(required = true) String changedBy,

            @Schema(description = "When it began to bind; absent on a draft.") @Nullable
            Instant approvedAt,

            @Nullable String approvedBy) {}

    /** What the plan is called. */
    @Schema(name = "PlanTitle", description = "The plan's name; the Vietnamese one is official.")
    record Title(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {}

    /** One thing that the plan measures itself by. */
    @Schema(name = "PlanIndicator", description = "One thing that the plan measures itself by.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            @Schema(required = true, examples = "POVERTY_RATE")
            String code,

            @Schema(required = true) GoalKind kind,
            @Schema(required = true) Measure measure,

            @Schema(description = "Which indicator of the standard is measured, for DEPRIVED_HOUSEHOLDS.") @Nullable
            String deprivation,

            @Schema(description = "The poverty standard that counts.", examples = "VN-2016") @Nullable
            String standard,

            @Schema(required = true, description = "The plan's own words.")
            String statement,

            @Schema(description = "What is missing in the source, or not measured.") @Nullable
            String note,

            @Schema(description = "The year the promise starts from.", examples = "2015") @Nullable
            Integer baselineYear,

            @Schema(description = "Per cent of all households, or whole VND.", examples = "10.51") @Nullable
            BigDecimal baseline,

            @Schema(description = "COUNT_SHARE: of how many.", examples = "7") @Nullable
            Integer whole,

            @Schema(required = true, description = "Only shown, nothing promised.")
            boolean watched,

            @Schema(
                    description = "RATE_PATH: the mean of the yearly cuts, in percentage points, rounded half up.",
                    examples = "1.13")
            @Nullable
            BigDecimal meanCut,

            @Schema(required = true) List<TargetView> targets) {

        private static IndicatorView of(Indicator indicator) {
            var content = indicator.content();
            var goal = indicator.goal();
            return new IndicatorView(
                    content.code(),
                    content.kind(),
                    content.measure(),
                    content.deprivation(),
                    content.standard(),
                    content.statement(),
                    content.note(),
                    content.baselineYear(),
                    content.baseline(),
                    content.whole(),
                    content.watched(),
                    goal instanceof RatePath path && !path.cuts().isEmpty()
                            ? path.meanCut().setScale(Goal.DECIMALS, RoundingMode.HALF_UP)
                            : null,
                    content.targets().stream()
                            .map(target -> TargetView.of(target, goal))
                            .toList());
        }
    }

    /** What is promised for one year. */
    @Schema(name = "YearlyTarget", description = "What the plan's own area has promised for one year.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetView(
            @Schema(required = true, examples = "2020") int year,

            @Schema(description = "RATE_PATH: percentage points of all households.", examples = "0.75") @Nullable
            BigDecimal cut,

            @Schema(
                    required = true,
                    description = "The figure at the end of the year: per cent, units, or a multiple of the baseline.",
                    examples = "4.84")
            BigDecimal value,

            @Schema(description = "COUNT_SHARE: the units in per cent of all.", examples = "57.14") @Nullable
            BigDecimal percent) {

        private static TargetView of(IndicatorContent.Target target, Goal goal) {
            var value = goal.plannedAt(target.year()).orElseThrow();
            return new TargetView(
                    target.year(),
                    goal instanceof RatePath ? target.amount() : null,
                    value,
                    goal instanceof CountShare count ? count.percent(value) : null);
        }
    }
}
