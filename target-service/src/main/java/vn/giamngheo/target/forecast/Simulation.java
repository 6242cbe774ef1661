package vn.giamngheo.target.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays the years to come many times over.
 *
 * <p>In each run every year is like one of the observed years, drawn by lot with all its chances (a bootstrap): of the poor
 * households a binomial number leaves, of the others a binomial number comes. The number of households stays what it is.
 * The seed is given, so that the same question has the same answer.
 */
final class Simulation {

    /** Enough for quantiles of 10 and 90 per cent to stand still in the second decimal of a district's rate. */
    static final int RUNS = 2000;

    /** Above this a binomial is as good as normal; below, it is drawn coin by coin. */
    private static final int FEW = 50;

    private final List<Observed> years;
    private final SplittableRandom chance;

    /**
     * Prepares the runs.
     *
     * @throws IllegalArgumentException when nothing was observed
     */
    Simulation(List<Observed> years, long seed) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("Nothing was observed");
        }
        this.years = List.copyOf(years);
        this.chance = new SplittableRandom(seed);
    }

    /** The outcomes of all runs, in ascending order, after some years. */
    Outcomes after(int count, long poor, long households) {
        var ends = new long[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var now = poor;
            for (var year = 0; year < count; year++) {
                var like = years.get(chance.nextInt(years.size()));
                now += binomial(Math.max(0, households - now), like.chanceToCome())
                        - binomial(now, like.chanceToLeave());
            }
            ends[run] = now;
        }
        Arrays.sort(ends);
        return new Outcomes(ends, households);
    }

    private long binomial(long trials, double probability) {
        var mean = trials * probability;
        if (mean < FEW || trials - mean < FEW) {
            return fewOf(trials, probability);
        }
        var drawn = Math.round(mean + Math.sqrt(mean * (1 - probability)) * chance.nextGaussian());
        return Math.clamp(drawn, 0, trials);
    }

    /** By the waiting times between two hits, so that rare hits among many trials cost few draws. */
    private long fewOf(long trials, double probability) {
        if (probability <= 0) {
            return 0;
        }
        if (probability > 0.5) {
            return trials - fewOf(trials, 1 - probability);
        }
        var miss = Math.log1p(-probability);
        var hits = 0L;
        for (var at = wait(miss); at < trials; at += 1 + wait(miss)) {
            hits++;
        }
        return hits;
    }

    private double wait(double miss) {
        return Math.floor(Math.log1p(-chance.nextDouble()) / miss);
    }

    /** Poor households at the end of each run, the fewest first. */
    record Outcomes(long[] ends, long households) {

        Outcomes {
            ends = ends.clone();
        }

        @Override
        public long[] ends() {
            return ends.clone();
        }

        /** The rate that this share of the runs does not exceed. */
        BigDecimal quantile(double share) {
            var position = (int) Math.ceil(share * ends.length) - 1;
            return Observed.rate(ends[Math.clamp(position, 0, ends.length - 1)], households);
        }

        /** The share of the runs that end at or under a rate, two decimals. */
        BigDecimal reaching(BigDecimal rate) {
            var reached = Arrays.stream(ends)
                    .filter(poor -> Observed.rate(poor, households).compareTo(rate) <= 0)
                    .count();
            return BigDecimal.valueOf(reached).divide(BigDecimal.valueOf(ends.length), 2, RoundingMode.HALF_UP);
        }
    }
}
