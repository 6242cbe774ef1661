package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.goal.GoalKind;

/** What a plan may say: pure rules, faults with the place they are at. */
final class PlanRules {

    /** Longer programmes are cut into periods, and start from no earlier one; answers over all years stay small. */
    static final int LONGEST_PERIOD = 15;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlanRules() {}

    /** What is wrong with a draft; it may be unfinished, but what it says has to be possible. */
    static List<Fault> check(PlanContent plan) {
        var faults = new ArrayList<Fault>();
        if (plan.periodTo() < plan.periodFrom()) {
            faults.add(Fault.at("/periodTo", "PeriodReversed"));
            return faults;
        }
        if (plan.periodTo() - plan.periodFrom() >= LONGEST_PERIOD) {
            faults.add(Fault.at("/periodTo", "PeriodTooLong", LONGEST_PERIOD));
            return faults;
        }
        var codes = new HashSet<String>();
        for (var i = 0; i < plan.indicators().size(); i++) {
            var indicator = plan.indicators().get(i);
            var at = "/indicators/" + i;
            if (!codes.add(indicator.code())) {
                faults.add(Fault.at(at + "/code", "Repeated"));
            }
            faults.addAll(new Check(plan.periodFrom(), plan.periodTo(), indicator, at).faults());
        }
        return faults;
    }

    /** What is wrong with one indicator of a plan of that period. */
    static List<Fault> check(IndicatorContent indicator, int from, int to) {
        return new Check(from, to, indicator, "").faults();
    }

    /** What a plan lacks before it can bind: something to promise, and each promise up to the end of its period. */
    static List<Fault> missing(PlanContent plan) {
        var faults = new ArrayList<Fault>();
        if (plan.indicators().stream().allMatch(IndicatorContent::watched)) {
            faults.add(Fault.at("/indicators", "NothingPromised"));
        }
        for (var i = 0; i < plan.indicators().size(); i++) {
            var indicator = plan.indicators().get(i);
            var promisesTheEnd = indicator.targets().stream().anyMatch(target -> target.year() == plan.periodTo());
            if (!indicator.watched() && !promisesTheEnd) {
                faults.add(Fault.at(
                        "/indicators/" + i + "/targets",
                        "TargetMissing",
                        indicator.code(),
                        Integer.toString(plan.periodTo())));
            }
        }
        return faults;
    }

    /** Looks at one indicator. */
    private static final class Check {

        private final int from;
        private final int to;
        private final IndicatorContent indicator;
        private final String at;
        private final List<Fault> faults = new ArrayList<>();

        Check(int from, int to, IndicatorContent indicator, String at) {
            this.from = from;
            this.to = to;
            this.indicator = indicator;
            this.at = at;
        }

        List<Fault> faults() {
            measure();
            baseline();
            whole();
            years();
            if (faults.isEmpty()) {
                amounts();
            }
            return faults;
        }

        private void measure() {
            var measure = indicator.measure();
            need(measure.fits(indicator.kind()), "/measure", "MeasureDoesNotFit", indicator.kind());
            need(measure.byHand() || indicator.standard() != null, "/standard", "StandardNeeded");
            var speaksOfDeprivation = measure == Measure.DEPRIVED_HOUSEHOLDS;
            need(!speaksOfDeprivation || indicator.deprivation() != null, "/deprivation", "DeprivationNeeded");
            need(speaksOfDeprivation || indicator.deprivation() == null, "/deprivation", "NotForThisKind");
        }

        private void baseline() {
            var year = indicator.baselineYear();
            var before = from - 1;
            need(year == null || year <= before, "/baselineYear", "BaselineInPeriod", Integer.toString(before));
            var oldest = from - LONGEST_PERIOD;
            need(year == null || year >= oldest, "/baselineYear", "BaselineTooOld", Integer.toString(oldest));
            var baseline = indicator.baseline();
            switch (indicator.kind()) {
                case RATE_PATH -> {
                    need(
                            year != null && (year == before || indicator.watched()),
                            "/baselineYear",
                            "BaselineYearNeeded",
                            Integer.toString(before));
                    need(baseline != null || indicator.targets().isEmpty(), "/baseline", "BaselineNeeded");
                    need(
                            baseline == null || baseline.compareTo(HUNDRED) <= 0,
                            "/baseline",
                            "AmountOutOfRange",
                            "0",
                            "100");
                }
                case RATIO_TO_BASELINE -> {
                    need(year != null, "/baselineYear", "BaselineYearNeeded", Integer.toString(before));
                    need(baseline == null || baseline.signum() > 0, "/baseline", "BaselineZero");
                    need(baseline == null || isWhole(baseline), "/baseline", "NotWhole");
                }
                case COUNT_SHARE, COVERAGE -> need(baseline == null, "/baseline", "NotForThisKind");
            }
        }

        private void whole() {
            var counts = indicator.kind() == GoalKind.COUNT_SHARE;
            need(!counts || indicator.whole() != null, "/whole", "WholeNeeded");
            need(counts || indicator.whole() == null, "/whole", "NotForThisKind");
        }

        private void years() {
            need(!indicator.watched() || indicator.targets().isEmpty(), "/targets", "WatchedPromises");
            for (var i = 0; i < indicator.targets().size(); i++) {
                var year = indicator.targets().get(i).year();
                var here = "/targets/" + i + "/year";
                need(
                        from <= year && year <= to,
                        here,
                        "YearOutsidePeriod",
                        Integer.toString(from),
                        Integer.toString(to));
                if (indicator.kind() == GoalKind.RATE_PATH) {
                    var expected = from + i;
                    need(year == expected, here, "NotConsecutive", Integer.toString(expected));
                } else {
                    need(i == 0 || year > indicator.targets().get(i - 1).year(), here, "NotAscending");
                }
            }
        }

        private void amounts() {
            var rate = indicator.baseline();
            for (var i = 0; i < indicator.targets().size(); i++) {
                var amount = indicator.targets().get(i).amount();
                var here = "/targets/" + i + (indicator.kind() == GoalKind.RATE_PATH ? "/cut" : "/value");
                switch (indicator.kind()) {
                    case RATE_PATH -> {
                        rate = Objects.requireNonNull(rate).subtract(amount);
                        need(amount.signum() >= 0, here, "AmountOutOfRange", "0", "100");
                        need(rate.signum() >= 0, here, "FallsBelowZero");
                    }
                    case COUNT_SHARE -> {
                        var whole = Objects.requireNonNull(indicator.whole());
                        need(isWhole(amount), here, "NotWhole");
                        within(amount, BigDecimal.valueOf(whole), here);
                    }
                    case RATIO_TO_BASELINE -> need(amount.signum() > 0, here, "BaselineZero");
                    case COVERAGE -> within(amount, HUNDRED, here);
                }
            }
        }

        private void within(BigDecimal amount, BigDecimal most, String here) {
            need(
                    amount.signum() >= 0 && amount.compareTo(most) <= 0,
                    here,
                    "AmountOutOfRange",
                    "0",
                    most.toPlainString());
        }

        private static boolean isWhole(BigDecimal amount) {
            return amount.stripTrailingZeros().scale() <= 0;
        }

        private void need(boolean holds, String where, String code, Object... arguments) {
            if (!holds) {
                faults.add(Fault.at(at + where, code, arguments));
            }
        }
    }
}
