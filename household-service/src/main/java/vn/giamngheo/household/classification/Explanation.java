package vn.giamngheo.household.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.AreaType;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.PovertyStandard.Line;

/**
 * How near a household is to another class: its distance to each line, and the single changes that would flip it.
 *
 * @param flips the smallest first; a change is measured as a share of the threshold it crosses: VND or points of the
 *     line, one indicator of the number that counts as deprived
 */
public record Explanation(List<Margin> margins, DeprivationMargin deprivations, List<Flip> flips) {

    public static Explanation of(PovertyStandard standard, AreaType areaType, Income income, int deprivations) {
        var lines = lines(standard, areaType);
        var now = Classifier.classify(standard, areaType, income, deprivations);
        var margins = lines.stream()
                .map(line -> Margin.of(line, income))
                .flatMap(Optional::stream)
                .toList();
        var flips = new ArrayList<Flip>();
        for (var margin : margins) {
            var other = margin.beyond(income);
            flipTo(Classifier.classify(standard, areaType, other, deprivations), now)
                    .ifPresent(becomes -> flips.add(new Flip(
                            Change.INCOME,
                            margin.value(),
                            value(other),
                            becomes,
                            share(margin.value(), value(other), margin.threshold()))));
        }
        var oneIndicator =
                BigDecimal.ONE.divide(BigDecimal.valueOf(standard.minDeprivations()), 4, RoundingMode.HALF_UP);
        for (var step : new int[] {1, -1}) {
            var other = deprivations + step;
            if (other >= 0 && other <= standard.indicators().size()) {
                flipTo(Classifier.classify(standard, areaType, income, other), now)
                        .ifPresent(becomes ->
                                flips.add(new Flip(Change.DEPRIVATIONS, deprivations, other, becomes, oneIndicator)));
            }
        }
        flips.sort(Comparator.comparing(Flip::share));
        return new Explanation(
                margins,
                new DeprivationMargin(
                        deprivations, standard.minDeprivations(), deprivations - standard.minDeprivations()),
                List.copyOf(flips));
    }

    private static Optional<HouseholdClass> flipTo(Verdict other, Verdict now) {
        return other.householdClass() == now.householdClass() ? Optional.empty() : Optional.of(other.householdClass());
    }

    private static BigDecimal share(long from, long to, long threshold) {
        return BigDecimal.valueOf(Math.abs(to - from)).divide(BigDecimal.valueOf(threshold), 4, RoundingMode.HALF_UP);
    }

    private static long value(Income income) {
        return switch (income) {
            case Income.PerHead perHead -> perHead.amount();
            case Income.Score score -> score.points();
        };
    }

    private static List<NamedLine> lines(PovertyStandard standard, AreaType areaType) {
        var lines = standard.lines().get(areaType);
        var named = new ArrayList<NamedLine>();
        if (lines != null) {
            named.add(new NamedLine("POVERTY", lines.poverty()));
            if (lines.nearPoverty() != null) {
                named.add(new NamedLine("NEAR_POVERTY", lines.nearPoverty()));
            }
            lines.knownAverage().ifPresent(average -> named.add(new NamedLine("AVERAGE", average)));
        }
        return named;
    }

    private record NamedLine(String kind, Line line) {}

    /** What would have to change. */
    public enum Change {
        INCOME,
        DEPRIVATIONS
    }

    /**
     * Distance to one line.
     *
     * @param distance value minus threshold: at most 0 means under the line
     */
    public record Margin(String line, long threshold, long value, long distance) {

        /** Empty for a score where the line has none. */
        static Optional<Margin> of(NamedLine named, Income income) {
            @Nullable
            Long threshold = switch (income) {
                case Income.PerHead perHead -> (Long) named.line().amount();
                case Income.Score score ->
                    named.line().score() == null
                            ? null
                            : Long.valueOf(named.line().score());
            };
            return Optional.ofNullable(threshold)
                    .map(at -> new Margin(named.kind(), at, Explanation.value(income), Explanation.value(income) - at));
        }

        /** The nearest income on the other side of the line. */
        Income beyond(Income income) {
            var other = distance <= 0 ? threshold + 1 : threshold;
            return switch (income) {
                case Income.PerHead perHead -> new Income.PerHead(other);
                case Income.Score score -> new Income.Score((int) other);
            };
        }
    }

    /** How many indicators the household lacks, against how many count as deprived. */
    public record DeprivationMargin(int count, int needed, int distance) {}

    /** A single change that would make the household another class. */
    public record Flip(Change change, long from, long to, HouseholdClass becomes, BigDecimal share) {}
}
