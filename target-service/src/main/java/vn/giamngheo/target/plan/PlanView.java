package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as clients see it. */
@Schema(name = "Plan", description = "What an area has undertaken to reach over some years.")
record PlanView(
        @Schema(required = true) UUID id,

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

        @Schema(required = true, description = "The number in the ETag.")
        long version) {

    private static final int DECIMALS = 2;

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.areaCode(),
                new Title(plan.titleVi(), plan.titleEn()),
                plan.issuedOn(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.legalBasis(),
                plan.source(),
                plan.indicators().stream().map(IndicatorView::of).toList(),
                plan.version());
    }

    /** What the plan is called. */
    @Schema(name = "PlanTitle", description = "The plan's name; the Vietnamese one is official.")
    record Title(
            @Schema(required = true) String vi,
            @Schema(required = true) String en) {}

    /** One thing that the plan measures itself by. */
    @Schema(name = "PlanIndicator", description = "One thing that the plan measures itself by.")
    record IndicatorView(
            @Schema(required = true, examples = "POVERTY_RATE")
            String code,

            @Schema(required = true) IndicatorKind kind,

            @Schema(required = true, description = "The poverty standard that counts.", examples = "VN-2016")
            String standard,

            @Schema(required = true, description = "The plan's own words.")
            String statement,

            @Schema(required = true, examples = "2015") int baselineYear,

            @Schema(required = true, description = "Per cent of all households.", examples = "10.51")
            BigDecimal baselineRate,

            @Schema(
                    required = true,
                    description = "The mean of the yearly cuts, in percentage points, rounded half up.",
                    examples = "1.13")
            BigDecimal meanCut,

            @Schema(required = true) List<TargetView> targets) {

        private static IndicatorView of(Indicator indicator) {
            var path = indicator.pathOfPlan();
            return new IndicatorView(
                    indicator.code(),
                    indicator.kind(),
                    indicator.standard(),
                    indicator.statement(),
                    path.baselineYear(),
                    path.baselineRate(),
                    path.meanCut().setScale(DECIMALS, RoundingMode.HALF_UP),
                    path.cuts().stream().map(cut -> TargetView.of(cut, path)).toList());
        }
    }

    /** What is promised for one year. */
    @Schema(name = "YearlyTarget", description = "What the plan's own area has promised for one year.")
    record TargetView(
            @Schema(required = true, examples = "2020") int year,

            @Schema(required = true, description = "Percentage points of all households.", examples = "0.75")
            BigDecimal cut,

            @Schema(required = true, description = "The rate at the end of the year, in per cent.", examples = "4.84")
            BigDecimal rate) {

        private static TargetView of(YearlyCut cut, RatePath path) {
            return new TargetView(cut.year(), cut.cut(), path.rateAt(cut.year()).orElseThrow());
        }
    }
}
