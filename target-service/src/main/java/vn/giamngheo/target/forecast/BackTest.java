package vn.giamngheo.target.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How the method would have done before: each year forecast from the years before it alone. */
final class BackTest {

    /** Fewer years than this say nothing about how years differ. */
    static final int FEWEST_YEARS = 2;

    private BackTest() {}

    /** A year for each that has enough years before it. */
    static List<ForecastView.Tested> of(List<Observed> years, long seed) {
        var tested = new ArrayList<ForecastView.Tested>();
        for (var i = FEWEST_YEARS; i < years.size(); i++) {
            var now = years.get(i);
            // From where the year began: the year before it need not be among those observed.
            var households = years.get(i - 1).households();
            var outcomes = new Simulation(years.subList(0, i), seed).after(1, now.opening(), households);
            var low = outcomes.quantile(ShowForecast.LOW);
            var high = outcomes.quantile(ShowForecast.HIGH);
            var actual = now.rate();
            tested.add(new ForecastView.Tested(
                    now.year(),
                    outcomes.quantile(ShowForecast.MIDDLE),
                    low,
                    high,
                    actual,
                    low.compareTo(actual) <= 0 && actual.compareTo(high) <= 0));
        }
        return tested;
    }

    /** The mean distance between forecast and truth, in percentage points. */
    static BigDecimal meanError(List<ForecastView.Tested> tested) {
        return tested.stream()
                .map(year -> year.median().subtract(year.actual()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, tested.size())), 2, RoundingMode.HALF_UP);
    }
}
