package vn.giamngheo.household.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;

/**
 * A poverty standard as the classifier needs it: the shape of its rule, its lines by area type, its indicators.
 *
 * @param minDeprivations how many deprivations count as multidimensional poverty
 * @param contentHash SHA-256 of all a judgement depends on; tells one content of a standard from another
 */
public record PovertyStandard(
        String code,
        Rule rule,
        int firstReviewYear,
        int lastReviewYear,
        int minDeprivations,
        String legalBasis,
        String source,
        String contentHash,
        Map<AreaType, Lines> lines,
        List<Indicator> indicators) {

    public PovertyStandard {
        lines = Map.copyOf(lines);
        indicators = List.copyOf(indicators);
    }

    public List<String> indicatorCodes() {
        return indicators.stream().map(Indicator::code).toList();
    }

    public boolean reviewsIn(int year) {
        return firstReviewYear <= year && year <= lastReviewYear;
    }

    /** Whether a form with B1 points can be judged at all. */
    public boolean hasScores() {
        return lines.values().stream().allMatch(line -> line.poverty().score() != null);
    }

    /** One of the standard's indicators and when a household lacks it. */
    public record Indicator(String code, CutOff cutOff) {}

    /** How income and deprivations together make a household poor. */
    public enum Rule {
        /** 2016: income alone can make a household poor; near-poor is an income band above the poverty line. */
        INCOME_OR_DEPRIVATIONS,
        /** 2022: poor is under the line and deprived; near-poor is under the same line and less deprived. */
        INCOME_AND_DEPRIVATIONS
    }

    /** The lines of one area type; not every standard has every line, and what is not known is absent. */
    public record Lines(
            Line poverty,
            @Nullable Line nearPoverty,
            @Nullable Line average) {

        public Optional<Line> knownAverage() {
            return Optional.ofNullable(average);
        }
    }

    /**
     * A line up to and including which a household falls under it.
     *
     * @param amount VND per person and month
     * @param score B1 points that stand for the same line; null where no form scores it
     */
    public record Line(long amount, @Nullable Integer score) {}
}
