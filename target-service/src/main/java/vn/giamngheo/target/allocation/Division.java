package vn.giamngheo.target.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.giamngheo.target.goal.Allotment;
import vn.giamngheo.target.goal.CountShare;
import vn.giamngheo.target.goal.Coverage;
import vn.giamngheo.target.goal.Goal;
import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.goal.RatioToBaseline;
import vn.giamngheo.target.plan.Indicator;

/**
 * The rule by which a promise is divided.
 *
 * <p>A {@link RatePath} is divided in households: to cut the rate by so many points of all households is to have at least
 * so many poor ones fewer. A {@link CountShare} is divided in its units. What holds for everybody alike, a coverage or a
 * multiple of an income, is not divided: each commune has the same target.
 */
final class Division {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Division() {}

    /** A rate that is measured by hand has no households to divide. */
    static boolean divisible(Indicator indicator) {
        return divisible(indicator.goal()) && !(indicator.measure().byHand() && indicator.goal() instanceof RatePath);
    }

    static boolean divisible(Goal goal) {
        return switch (goal) {
            case RatePath path -> !path.cuts().isEmpty();
            case CountShare count -> true;
            case RatioToBaseline ratio -> false;
            case Coverage coverage -> false;
        };
    }

    /**
     * What the parts have to sum up to, year by year.
     *
     * <p>For a path: the fewest whole households that make all cuts up to the year, less those of the years before; rounded
     * up, for a household that is left short breaks the promise.
     *
     * @param households of all communes at the baseline
     */
    static SortedMap<Integer, Long> whole(Goal goal, long households) {
        var whole = new TreeMap<Integer, Long>();
        switch (goal) {
            case RatePath path -> {
                var cut = BigDecimal.ZERO;
                var before = 0L;
                for (var year : path.cuts()) {
                    cut = cut.add(year.cut());
                    var upTo = cut.multiply(BigDecimal.valueOf(households))
                            .divide(HUNDRED, 0, RoundingMode.CEILING)
                            .longValueExact();
                    whole.put(year.year(), upTo - before);
                    before = upTo;
                }
            }
            case CountShare count ->
                count.steps().amounts().forEach((year, amount) -> whole.put(year, amount.longValueExact()));
            case RatioToBaseline ratio -> {}
            case Coverage coverage -> {}
        }
        return whole;
    }

    /**
     * Divides the whole period in proportion to the poor households, and then each year in proportion to what is left of
     * that, both by the largest remainder: the parts of every year sum exactly, a commune's sum is its share of the whole,
     * and none gets more than it has. Dividing each year by itself would give the largest commune every rounding.
     *
     * @param parts in a fixed order, which decides between equal remainders
     * @throws IllegalArgumentException when there are fewer poor households than are to go
     */
    static List<Part> propose(SortedMap<Integer, Long> whole, List<Part> parts) {
        var sum = whole.values().stream().mapToLong(Long::longValue).sum();
        if (sum > poor(parts)) {
            throw new IllegalArgumentException(sum + " of " + poor(parts) + " poor households");
        }
        var left = new ArrayList<>(
                Allotment.byLargestRemainder(sum, parts.stream().map(Part::poor).toList()));
        var years = parts.stream().map(part -> new TreeMap<Integer, Long>()).toList();
        whole.forEach((year, amount) -> {
            var shares = Allotment.byLargestRemainder(amount, left);
            for (var i = 0; i < parts.size(); i++) {
                years.get(i).put(year, shares.get(i));
                left.set(i, left.get(i) - shares.get(i));
            }
        });
        var divided = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) {
            divided.add(parts.get(i).with(years.get(i)));
        }
        return divided;
    }

    static long households(List<Part> parts) {
        return parts.stream().mapToLong(Part::households).sum();
    }

    static long poor(List<Part> parts) {
        return parts.stream().mapToLong(Part::poor).sum();
    }

    static long sum(List<Part> parts, int year) {
        return parts.stream().mapToLong(part -> part.amount(year)).sum();
    }
}
