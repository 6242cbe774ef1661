package vn.giamngheo.target.standing;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

import vn.giamngheo.target.goal.Ratio;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.projection.Sums;

/** Which sums make which measure: the one place where a part is put over its whole. */
final class Measuring {

    private Measuring() {}

    /** Of all communes, whether they have closed or not. */
    static Optional<Ratio> now(Indicator indicator, Sums sums) {
        return ratio(indicator, sums::now);
    }

    /** Of the communes that have closed. */
    static Optional<Ratio> official(Indicator indicator, Sums sums) {
        return ratio(indicator, sums::official);
    }

    /** What has to be counted for it, and to know whether anything of the very year was. */
    static Set<String> wanted(Indicator indicator) {
        return switch (indicator.measure()) {
            case POOR_HOUSEHOLDS -> Set.of(Sums.CLASSIFIED, Sums.POOR, Sums.HOUSEHOLDS);
            case NEAR_POOR_HOUSEHOLDS -> Set.of(Sums.CLASSIFIED, Sums.NEAR_POOR, Sums.HOUSEHOLDS);
            case DEPRIVED_HOUSEHOLDS ->
                Set.of(
                        Sums.CLASSIFIED,
                        Sums.deprived(Objects.requireNonNull(indicator.deprivation())),
                        Sums.POOR,
                        Sums.NEAR_POOR);
            case INCOME_OF_THE_POOR -> Set.of(Sums.CLASSIFIED, Sums.INCOME_OF_POOR, Sums.PERSONS_IN_POOR);
            case INSURED_PERSONS -> Set.of(Sums.CLASSIFIED, Sums.INSURED_NAMED_PERSONS, Sums.NAMED_PERSONS);
            case BY_HAND -> Set.of(Sums.CLASSIFIED);
        };
    }

    private static Optional<Ratio> ratio(Indicator indicator, ToLongFunction<String> sum) {
        return switch (indicator.measure()) {
            case POOR_HOUSEHOLDS -> over(sum, Sums.POOR, Sums.HOUSEHOLDS);
            case NEAR_POOR_HOUSEHOLDS -> over(sum, Sums.NEAR_POOR, Sums.HOUSEHOLDS);
            case DEPRIVED_HOUSEHOLDS ->
                Sums.ratio(
                        sum.applyAsLong(Sums.deprived(Objects.requireNonNull(indicator.deprivation()))),
                        sum.applyAsLong(Sums.POOR) + sum.applyAsLong(Sums.NEAR_POOR));
            case INCOME_OF_THE_POOR -> over(sum, Sums.INCOME_OF_POOR, Sums.PERSONS_IN_POOR);
            case INSURED_PERSONS -> over(sum, Sums.INSURED_NAMED_PERSONS, Sums.NAMED_PERSONS);
            case BY_HAND -> Optional.empty();
        };
    }

    private static Optional<Ratio> over(ToLongFunction<String> sum, String part, String whole) {
        return Sums.ratio(sum.applyAsLong(part), sum.applyAsLong(whole));
    }
}
