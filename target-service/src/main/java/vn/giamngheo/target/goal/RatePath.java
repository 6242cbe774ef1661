package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The way of a rate from its baseline, year by year; the lower the better.
 *
 * <p>The rate at the end of a year is the baseline less all cuts up to and including that year, exact to two decimals:
 * nothing is rounded on the way. Cuts are percentage points of all households and need not be equal.
 *
 * @param baselineRate in per cent; null where the rate is watched and nothing promised
 */
public record RatePath(int baselineYear, @Nullable BigDecimal baselineRate, List<YearlyCut> cuts) implements Goal {

    private static final int MEAN_DECIMALS = 3;
    private static final BigDecimal CLEARLY = new BigDecimal("0.10");

    /**
     * Checks that the path is one.
     *
     * @throws IllegalArgumentException when a year is missing, doubled or out of order, the rate would fall below zero, or
     *     there are cuts and nothing to cut
     */
    public RatePath {
        cuts = List.copyOf(cuts);
        if (baselineRate == null && !cuts.isEmpty()) {
            throw new IllegalArgumentException("The path needs a rate to start from");
        }
        var year = baselineYear;
        var rate = baselineRate == null ? BigDecimal.ZERO : baselineRate;
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

    /**
     * The path of communes whose promises are numbers of households: rates are sums over sums, two decimals, half up.
     *
     * @param households of the communes at the baseline
     * @param poor of these
     * @param fewer by how many poor households fewer a year ends; none where the map is silent
     */
    public static RatePath ofHouseholds(
            int baselineYear, int lastYear, long households, long poor, Map<Integer, Long> fewer) {
        var baseline = rate(poor, households);
        var cuts = new ArrayList<YearlyCut>();
        var left = poor;
        var before = baseline;
        for (var year = baselineYear + 1; year <= lastYear; year++) {
            left -= fewer.getOrDefault(year, 0L);
            var after = rate(left, households);
            cuts.add(new YearlyCut(year, before.subtract(after)));
            before = after;
        }
        return new RatePath(baselineYear, baseline, cuts);
    }

    private static BigDecimal rate(long poor, long households) {
        return households == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : new Ratio(poor, households).percent(DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public GoalKind kind() {
        return GoalKind.RATE_PATH;
    }

    /** The baseline in the baseline year, nothing outside of the path. */
    @Override
    public Optional<BigDecimal> plannedAt(int year) {
        return baselineRate == null || year < baselineYear || year > end()
                ? Optional.empty()
                : Optional.of(baselineRate.subtract(cutUpTo(year)));
    }

    @Override
    public Optional<Integer> lastYear() {
        return cuts.isEmpty() ? Optional.empty() : Optional.of(end());
    }

    /** In per cent, half up. */
    @Override
    public Optional<BigDecimal> actual(Ratio counted, @Nullable Ratio start) {
        return Optional.of(counted.percent(DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public Optional<BigDecimal> achieved(BigDecimal actual, int year) {
        return plannedAt(baselineYear)
                .flatMap(start -> plannedAt(year)
                        .flatMap(planned -> Goal.share(start.subtract(actual), start.subtract(planned))));
    }

    @Override
    public BigDecimal lead(BigDecimal actual, BigDecimal planned) {
        return planned.subtract(actual);
    }

    @Override
    public BigDecimal clearly() {
        return CLEARLY;
    }

    /** All cuts together. */
    public BigDecimal totalCut() {
        return cutUpTo(end());
    }

    /** What a year cuts on the average; three decimals, half up. */
    public BigDecimal meanCut() {
        return cuts.isEmpty()
                ? BigDecimal.ZERO
                : totalCut().divide(BigDecimal.valueOf(cuts.size()), MEAN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The last year of the path; the baseline year when there are no cuts. */
    public int end() {
        return baselineYear + cuts.size();
    }

    private BigDecimal cutUpTo(int year) {
        return cuts.stream()
                .filter(cut -> cut.year() <= year)
                .map(YearlyCut::cut)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
