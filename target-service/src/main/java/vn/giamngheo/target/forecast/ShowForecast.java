package vn.giamngheo.target.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.allocation.Goals;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Measure;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.projection.Counts;
import vn.giamngheo.target.projection.Sums;
import vn.giamngheo.target.standing.FindPlanArea;
import vn.giamngheo.target.standing.FindPlanArea.Asked;

/** Estimates where the poverty rate of an area may go until the end of the plan; docs/forecast.md says how, and how well. */
@ApplicationScoped
public class ShowForecast {

    static final double LOW = 0.10;
    static final double MIDDLE = 0.50;
    static final double HIGH = 0.90;

    private static final BigDecimal CONFIDENCE = new BigDecimal("0.80");
    private static final ForecastView.Caution CAUTION = new ForecastView.Caution(
            "Ước tính từ các năm đã quan sát, không phải kết quả rà soát; luôn hiển thị cùng khoảng dao động.",
            "Estimated from the years observed so far, not found by a review; always show it with its interval.");

    private final FindPlanArea findPlanArea;
    private final Goals goals;
    private final Counts counts;

    ShowForecast(FindPlanArea findPlanArea, Goals goals, Counts counts) {
        this.findPlanArea = findPlanArea;
        this.goals = goals;
        this.counts = counts;
    }

    @Transactional
    Forecasting of(UUID planId, String area, String code) {
        var plan = findPlanArea.plan(planId);
        if (plan.isEmpty()) {
            return new Forecasting.Refused(new Asked.UnknownPlan(planId));
        }
        var indicator = plan.get().indicator(code);
        if (indicator.isEmpty()) {
            return new Forecasting.UnknownIndicator(code);
        }
        return switch (findPlanArea.inSomeYear(plan.get(), area)) {
            case Asked.Refused refused -> new Forecasting.Refused(refused);
            case Asked.Found found ->
                indicator.get().measure() == Measure.POOR_HOUSEHOLDS
                        ? new Forecasting.Shown(view(plan.get(), indicator.get(), area, found.year()))
                        : new Forecasting.NoFlows(code);
        };
    }

    /** Every year on the territory of the last one, so that a change of borders is no change of the rate. */
    private ForecastView view(Plan plan, Indicator indicator, String area, int territory) {
        var day = LocalDate.of(territory, Month.DECEMBER, 31);
        var standard = Objects.requireNonNull(indicator.standard());
        var known = new ArrayList<Year>();
        for (var year = plan.firstYear(); year <= plan.periodTo(); year++) {
            var sums = counts.of(area, day, standard, year, Observed.WANTED);
            if (sums.surveyed() > 0) {
                known.add(new Year(year, sums));
            }
        }
        if (!known.isEmpty() && !isOver(known.get(known.size() - 1).year, area, standard)) {
            known.remove(known.size() - 1);
        }
        var observed = observed(known);
        var goal = Objects.requireNonNull(goals.of(plan, area, territory).get(indicator.code()));
        var seed = seed(area, observed);
        var last = known.isEmpty() ? null : known.get(known.size() - 1);
        var tested = BackTest.of(observed, seed);
        return new ForecastView(
                plan.id(),
                indicator.code(),
                area,
                last == null ? null : last.year,
                last == null ? null : last.rate(),
                known.stream().allMatch(year -> year.sums.consistent()),
                known.stream().anyMatch(year -> year.sums.synthetic()),
                ForecastView.Nature.ESTIMATE,
                CAUTION,
                pace(known, plan.periodTo(), goal),
                last == null ? null : simulation(observed, last, plan.periodTo(), goal, seed),
                new ForecastView.BackTested(tested, tested.isEmpty() ? null : BackTest.meanError(tested), (int)
                        tested.stream().filter(ForecastView.Tested::inside).count()));
    }

    /** The latest round may be half done, and half of its flows would look like a bad year; earlier ones are over. */
    private boolean isOver(int year, String area, String standard) {
        return counts.completeness(area, LocalDate.of(year, Month.DECEMBER, 31), standard, year)
                .official();
    }

    /** Only pairs of years that follow each other: a year left out has flows of its own that nobody saw. */
    private static List<Observed> observed(List<Year> known) {
        var observed = new ArrayList<Observed>();
        for (var i = 1; i < known.size(); i++) {
            if (known.get(i).year == known.get(i - 1).year + 1) {
                observed.add(Observed.of(known.get(i).year, known.get(i - 1).sums, known.get(i).sums));
            }
        }
        return observed;
    }

    /** Reckoned here, so that no other version of Java gives another answer. */
    private static long seed(String area, List<Observed> observed) {
        var seed = 17L;
        for (var point : area.codePoints().toArray()) {
            seed = 31 * seed + point;
        }
        for (var year : observed) {
            seed = 31 * seed + year.year();
            seed = 31 * seed + year.opening();
            seed = 31 * seed + year.left();
            seed = 31 * seed + year.came();
            seed = 31 * seed + year.households();
        }
        return seed;
    }

    private static ForecastView.@Nullable Pace pace(List<Year> known, int end, Goal goal) {
        if (known.size() < 2) {
            return null;
        }
        var first = known.get(0);
        var last = known.get(known.size() - 1);
        var fallen = first.rate().subtract(last.rate());
        var years = BigDecimal.valueOf(last.year - first.year);
        var left = BigDecimal.valueOf(end - last.year);
        return new ForecastView.Pace(
                fallen.divide(years, 2, RoundingMode.HALF_UP),
                end,
                last.rate()
                        .subtract(fallen.multiply(left).divide(years, 2, RoundingMode.HALF_UP))
                        .max(BigDecimal.ZERO.setScale(2)),
                goal.plannedAt(end).orElse(null));
    }

    private static ForecastView.@Nullable Simulated simulation(
            List<Observed> observed, Year last, int end, Goal goal, long seed) {
        if (observed.size() < BackTest.FEWEST_YEARS || last.year >= end) {
            return null;
        }
        var households = last.sums.now(Sums.HOUSEHOLDS);
        var poor = last.sums.now(Sums.POOR);
        var years = IntStream.rangeClosed(last.year + 1, end)
                .mapToObj(year -> {
                    var outcomes = new Simulation(observed, seed).after(year - last.year, poor, households);
                    return new ForecastView.Ahead(
                            year, outcomes.quantile(MIDDLE), outcomes.quantile(LOW), outcomes.quantile(HIGH));
                })
                .toList();
        var atTheEnd = new Simulation(observed, seed).after(end - last.year, poor, households);
        return new ForecastView.Simulated(
                Simulation.RUNS,
                CONFIDENCE,
                observed.stream().map(Observed::year).toList(),
                years,
                goal.plannedAt(end).map(atTheEnd::reaching).orElse(null));
    }

    /** A year of which something is known. */
    private record Year(int year, Sums sums) {

        BigDecimal rate() {
            return Observed.rate(sums.now(Sums.POOR), sums.now(Sums.HOUSEHOLDS));
        }
    }

    /** What came of it: the forecast, or why there is none. */
    sealed interface Forecasting {

        /** The estimate. */
        record Shown(ForecastView forecast) implements Forecasting {}

        /** There is no such plan or area. */
        record Refused(Asked.Refused why) implements Forecasting {}

        /** The plan has no such indicator. */
        record UnknownIndicator(String code) implements Forecasting {}

        /** Only of poor households it is known how many come and go. */
        record NoFlows(String indicator) implements Forecasting {}
    }
}
