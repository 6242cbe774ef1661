package vn.giamngheo.target.goal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number into whole parts, in proportion to weights. */
public final class Allotment {

    private Allotment() {}

    /**
     * The method of the largest remainder (Hamilton): each part gets its quota rounded down; what is left goes one by one to
     * the largest remainders, the earlier one first where two are equal. The parts always sum to the whole, and none is more
     * than one away from its quota.
     *
     * @param whole what to divide; not below zero
     * @param weights of the parts, in their order; none below zero, and not all zero unless the whole is
     * @return as many parts as weights
     * @throws IllegalArgumentException when a figure is below zero, or there is nothing to go by
     */
    public static List<Long> byLargestRemainder(long whole, List<Long> weights) {
        var sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole < 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("Below zero: " + whole + " by " + weights);
        }
        if (sum.signum() == 0) {
            if (whole > 0) {
                throw new IllegalArgumentException(whole + " by no weight at all");
            }
            return weights.stream().map(weight -> 0L).toList();
        }
        var parts = new long[weights.size()];
        var remainders = new ArrayList<BigInteger>();
        for (var i = 0; i < parts.length; i++) {
            var quota = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(sum);
            parts[i] = quota[0].longValueExact();
            remainders.add(quota[1]);
        }
        var left = whole - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).boxed().toList();
    }
}
