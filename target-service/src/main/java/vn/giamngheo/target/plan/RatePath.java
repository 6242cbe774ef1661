package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The way of a rate from its baseline, year by year.
 *
 * <p>The rate at the end of a year is the baseline less all cuts up to and including that year, exact to two decimals:
 * nothing is rounded on the way. Cuts are percentage points of all households and need not be equal.
 */
public record RatePath(int baselineYear, BigDecimal baselineRate, List<YearlyCut> cuts) {

    private static final int MEAN_DECIMALS = 3;

    /**
     * Checks that the path is one.
     *
     * @throws IllegalArgumentException when a year is missing, doubled or out of order, or the rate would fall below zero
     */
    public RatePath {
        cuts = List.copyOf(cuts);
        var year = baselineYear;
        var rate = baselineRate;
        for (var cut : cuts) {
            year++;
            rate = rate.subtract(cut.cut());
            if (cut.year() != year) {
                throw new IllegalArgumentException("The path needs a cut for " + year + ", not for " + cut.year());
            }
            if (rate.signum() < 0) {
                throw new IllegalArgumentException("The path falls below zero in " + year);
            }
        }
    }

    /** What is promised for the end of the year; the baseline in the baseline year, nothing outside of the path. */
    public Optional<BigDecimal> rateAt(int year) {
        return year < baselineYear || year > lastYear()
                ? Optional.empty()
                : Optional.of(baselineRate.subtract(cutUpTo(year)));
    }

    public int lastYear() {
        return baselineYear + cuts.size();
    }

    /** All cuts together. */
    public BigDecimal totalCut() {
        return cutUpTo(lastYear());
    }

    /** What a year cuts on the average; three decimals, half up. */
    public BigDecimal meanCut() {
        return cuts.isEmpty()
                ? BigDecimal.ZERO
                : totalCut().divide(BigDecimal.valueOf(cuts.size()), MEAN_DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal cutUpTo(int year) {
        return cuts.stream()
                .filter(cut -> cut.year() <= year)
                .map(YearlyCut::cut)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
