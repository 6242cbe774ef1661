package vn.giamngheo.target.projection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.Ratio;

/**
 * What was counted in an area and year under one standard: of communes that have closed their list what it says, of the
 * others the latest that is known.
 *
 * @param now by what was counted
 * @param official the same of the closed communes only
 * @param asOf when the latest result behind it arrived
 */
public record Sums(
        Map<String, Long> now,
        Map<String, Long> official,
        @Nullable Instant asOf) {

    public static final String HOUSEHOLDS = "HOUSEHOLDS";
    public static final String POOR = "POOR";
    public static final String NEAR_POOR = "NEAR_POOR";
    public static final String INCOME_OF_POOR = "INCOME_OF_POOR";
    public static final String PERSONS_IN_POOR = "PERSONS_IN_POOR";
    public static final String NAMED_PERSONS = "NAMED_PERSONS";
    public static final String INSURED_NAMED_PERSONS = "INSURED_NAMED_PERSONS";

    /** Households with a result; with it comes how many were found in the very year. */
    public static final String CLASSIFIED = "CLASSIFIED";

    static final String SURVEYED = "SURVEYED";

    private static final String DEPRIVED = "DEPRIVED:";
    private static final String FLOW = "FLOW:";

    /** Counted for every question: whoever shows a figure says whether it is invented. */
    static final String SYNTHETIC = "SYNTHETIC";

    /** Closed lists, of which the results that arrived here are not those that were closed, or nobody has looked yet. */
    static final String INCONSISTENT = "INCONSISTENT";

    public Sums {
        now = Map.copyOf(now);
        official = Map.copyOf(official);
    }

    public static String deprived(String indicator) {
        return DEPRIVED + indicator;
    }

    public static String flowOf(String movement) {
        return FLOW + movement;
    }

    public long now(String what) {
        return now.getOrDefault(what, 0L);
    }

    public long official(String what) {
        return official.getOrDefault(what, 0L);
    }

    /** How many households moved in the year in a way, as the surveys say. */
    public long flow(String movement) {
        return now(FLOW + movement);
    }

    /** How many households have a result of the very year. */
    public long surveyed() {
        return now(SURVEYED);
    }

    public boolean synthetic() {
        return now(SYNTHETIC) > 0;
    }

    /** Whether every closed list behind it is the one that arrived here. */
    public boolean consistent() {
        return now(INCONSISTENT) == 0;
    }

    /** Part over whole, each of them a sum of some counts; nothing where the whole is nothing. */
    public static Optional<Ratio> ratio(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Ratio(part, whole));
    }
}
