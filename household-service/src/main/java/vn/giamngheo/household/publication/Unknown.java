package vn.giamngheo.household.publication;

import java.util.List;

/**
 * A count that is held back, with all that a reader can know of it by itself.
 *
 * @param low the least that it can be
 * @param high the most
 */
record Unknown(long value, long low, long high) {

    /** How far a known sum must be from what all of them would have at least, and at most. */
    private static final long SLACK = 2;

    Unknown {
        if (low > value || high < value) {
            throw new IllegalArgumentException(value + " is not within " + low + " and " + high);
        }
    }

    /** A zero that can be nothing else is nobody's secret. */
    boolean matters() {
        return value > 0 || high > low;
    }

    /**
     * Whether their sum may be known. Each of them can then still be two things at least; and when it may not be known, that
     * it may not leaves as many: at the ends of what is possible lies more than one table.
     */
    static boolean safe(List<Unknown> pool) {
        var value = pool.stream().mapToLong(Unknown::value).sum();
        return pool.size() > 1
                && pool.stream().allMatch(one -> one.high > one.low)
                && value - pool.stream().mapToLong(Unknown::low).sum() >= SLACK
                && pool.stream().mapToLong(Unknown::high).sum() - value >= SLACK;
    }
}
