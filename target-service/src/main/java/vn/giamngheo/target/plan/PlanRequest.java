package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.goal.GoalKind;

/** A plan as its author writes it. */
@Schema(name = "PlanRequest", description = "What the area undertakes. A draft may be unfinished.")
record PlanRequest(
        @Schema(
                description =
                        "The client's own id, so that the request can be repeated. Not used when a draft is edited.")
        @Nullable
        UUID id,

        @Schema(required = true, examples = "482") @NotNull @Pattern(regexp = AreaCode.PATTERN)
        String area,

        @Schema(required = true) @NotNull @Valid Title title,

        @Schema(required = true, examples = "2017-08-22") @NotNull
        LocalDate issuedOn,

        @Schema(required = true, examples = "2016") @NotNull @Min(2000) @Max(2100)
        Integer periodFrom,

        @Schema(required = true, examples = "2020") @NotNull @Min(2000) @Max(2100)
        Integer periodTo,

        @Schema(required = true) @NotBlank @Size(max = 1000) String legalBasis,

        @Schema(required = true, description = "Where the plan is written, in the source's own words.")
        @NotBlank
        @Size(max = 4000)
        String source,

        @Schema(required = true) @NotNull @Size(max = 60) List<@NotNull @Valid IndicatorRequest> indicators) {

    /** What is wrong before anything is reckoned: a target has to say what its kind goes by. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            for (var j = 0; j < indicator.targets.size(); j++) {
                var target = indicator.targets.get(j);
                var cuts = indicator.kind == GoalKind.RATE_PATH;
                var at = "/indicators/" + i + "/targets/" + j;
                if (cuts && target.cut == null) {
                    faults.add(Fault.at(at + "/cut", "NotNull"));
                }
                if (!cuts && target.value == null) {
                    faults.add(Fault.at(at + "/value", "NotNull"));
                }
                if (!cuts && target.cut != null) {
                    faults.add(Fault.at(at + "/cut", "NotForThisKind"));
                }
            }
        }
        return faults.isEmpty() ? disagreements() : faults;
    }

    /** A path may say its rates besides its cuts, as the plan is answered; then both have to say the same. */
    private List<Fault> disagreements() {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            var rate = indicator.baseline;
            if (indicator.kind != GoalKind.RATE_PATH || rate == null) {
                continue;
            }
            for (var j = 0; j < indicator.targets.size(); j++) {
                var target = indicator.targets.get(j);
                rate = rate.subtract(Objects.requireNonNull(target.cut));
                if (target.value != null && target.value.compareTo(rate) != 0) {
                    faults.add(Fault.at(
                            "/indicators/" + i + "/targets/" + j + "/value", "DoesNotFollow", rate.toPlainString()));
                }
            }
        }
        return faults;
    }

    PlanContent content() {
        return new PlanContent(
                area,
                title.vi.strip(),
                title.en.strip(),
                issuedOn,
                periodFrom,
                periodTo,
                legalBasis,
                source,
                indicators.stream().map(IndicatorRequest::content).toList());
    }

    /** What the plan is called. */
    @Schema(name = "PlanTitleRequest", description = "The plan's name; the Vietnamese one is official.")
    record Title(
            @Schema(required = true) @NotBlank @Size(max = 500)
            String vi,

            @Schema(required = true) @NotBlank @Size(max = 500)
            String en) {}

    /** One thing that the plan is to measure itself by. */
    @Schema(name = "PlanIndicatorRequest", description = "One thing that the plan is to measure itself by.")
    record IndicatorRequest(
            @Schema(required = true, examples = "POVERTY_RATE") @NotNull @Pattern(regexp = CODE)
            String code,

            @Schema(required = true) @NotNull GoalKind kind,
            @Schema(required = true) @NotNull Measure measure,

            @Schema(description = "Which indicator of the standard; for DEPRIVED_HOUSEHOLDS only.")
            @Nullable
            @Pattern(regexp = CODE)
            String deprivation,

            @Schema(description = "The poverty standard that counts; not needed for BY_HAND.", examples = "VN-2016")
            @Nullable
            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
            String standard,

            @Schema(description = "The year the promise starts from.", examples = "2015")
            @Nullable
            @Min(1990)
            @Max(2100)
            Integer baselineYear,

            @Schema(
                    description =
                            "RATE_PATH: per cent at the start. RATIO_TO_BASELINE: whole VND; absent to take what the"
                                    + " surveys of the baseline year found.",
                    examples = "10.51")
            @Nullable
            @DecimalMin("0")
            @Digits(integer = 12, fraction = 2)
            BigDecimal baseline,

            @Schema(description = "COUNT_SHARE: of how many.", examples = "7") @Nullable @Min(1) @Max(100_000)
            Integer whole,

            @Schema(description = "Only shown, nothing promised.") @Nullable
            Boolean watched,

            @Schema(required = true, description = "The plan's own words.") @NotBlank @Size(max = 4000)
            String statement,

            @Nullable @Size(max = 1000) String note,

            @Schema(required = true) @NotNull @Size(max = PlanRules.LONGEST_PERIOD)
            List<@NotNull @Valid TargetRequest> targets) {

        private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

        private IndicatorContent content() {
            return new IndicatorContent(
                    code,
                    kind,
                    measure,
                    deprivation,
                    standard,
                    baselineYear,
                    baseline,
                    whole,
                    Boolean.TRUE.equals(watched),
                    statement,
                    note,
                    targets.stream().map(target -> target.content(kind)).toList());
        }
    }

    /** What is promised for a year. */
    @Schema(name = "YearlyTargetRequest", description = "What is promised for one year.")
    record TargetRequest(
            @Schema(required = true, examples = "2020") @NotNull @Min(2000) @Max(2100)
            Integer year,

            @Schema(
                    description =
                            "RATE_PATH only: by how many percentage points of all households the year is to cut the rate.",
                    examples = "0.75")
            @Nullable
            @DecimalMin("0")
            @Digits(integer = 3, fraction = 2)
            BigDecimal cut,

            @Schema(
                    description =
                            "The figure at the end of the year: units, a multiple of the baseline, or per cent. It"
                                    + " follows from the cuts of a RATE_PATH and may be left out there.",
                    examples = "4.84")
            @Nullable
            @DecimalMin("0")
            @Digits(integer = 7, fraction = 2)
            BigDecimal value) {

        private IndicatorContent.Target content(GoalKind kind) {
            return new IndicatorContent.Target(year, Objects.requireNonNull(kind == GoalKind.RATE_PATH ? cut : value));
        }
    }
}
