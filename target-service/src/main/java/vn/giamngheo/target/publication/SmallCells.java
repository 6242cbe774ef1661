package vn.giamngheo.target.publication;

import java.util.List;
import java.util.Objects;

import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.projection.Sums;

/**
 * Decides whether an indicator of an area may be shown to everybody. No communes are shown here, so there is nothing to hold
 * back beside the sum itself: it is shown where no commune has a small count behind it; or where all communes have closed,
 * several have one, and their sum leaves each of them more than one possibility. What household-service publishes of communes
 * goes by the same bounds, so a sum that is shown here tells nobody what is held back there.
 */
final class SmallCells {

    /** How far the sum of small counts must be from the least and the most that they could be. */
    private static final int SLACK = 2;

    private final int smallest;

    SmallCells(int smallest) {
        this.smallest = smallest;
    }

    /**
     * Decides.
     *
     * @param area the sums of the closed communes of the area
     * @param communes each of these
     * @param complete whether all communes of the area have closed
     */
    boolean mayShow(Indicator indicator, Sums area, List<Sums> communes, boolean complete) {
        return switch (indicator.measure()) {
            case POOR_HOUSEHOLDS -> mayShow(Sums.POOR, area, communes, complete);
            case NEAR_POOR_HOUSEHOLDS -> mayShow(Sums.NEAR_POOR, area, communes, complete);
            case DEPRIVED_HOUSEHOLDS ->
                mayShow(Sums.POOR, area, communes, complete)
                        && mayShow(Sums.NEAR_POOR, area, communes, complete)
                        && mayShow(
                                Sums.deprived(Objects.requireNonNull(indicator.deprivation())),
                                area,
                                communes,
                                complete);
            case INSURED_PERSONS -> mayShow(Sums.INSURED_NAMED_PERSONS, area, communes, complete);
            case INCOME_OF_THE_POOR ->
                communes.stream().noneMatch(one -> small(one, Sums.POOR) || small(one, Sums.PERSONS_IN_POOR));
            case BY_HAND -> false;
        };
    }

    boolean mayShow(String what, Sums area, List<Sums> communes, boolean complete) {
        if (small(area, what) || leavesLittle(area, what)) {
            return false;
        }
        var few = communes.stream()
                .filter(one -> small(one, what) || leavesLittle(one, what))
                .toList();
        if (few.isEmpty()) {
            return true;
        }
        var sum = few.stream().mapToLong(one -> one.official(what)).sum();
        return complete
                && few.size() > 1
                && few.stream().allMatch(one -> small(one, what) && !leavesLittle(one, what))
                && sum >= few.size() + SLACK
                && sum <= few.size() * (smallest - 1L) - SLACK;
    }

    /** Whether what remains of a whole is small, so that the part would tell it. */
    private boolean leavesLittle(Sums sums, String what) {
        var count = sums.official(what);
        return switch (what) {
            case Sums.POOR, Sums.NEAR_POOR ->
                small(sums.official(Sums.HOUSEHOLDS) - count)
                        || small(sums.official(Sums.CLASSIFIED) - count)
                        || small(sums.official(Sums.CLASSIFIED)
                                - sums.official(Sums.POOR)
                                - sums.official(Sums.NEAR_POOR));
            case Sums.INSURED_NAMED_PERSONS -> small(sums.official(Sums.NAMED_PERSONS) - count);
            default ->
                // Of a deprivation: those among the poor and near-poor, where both are themselves not small.
                small(sums, Sums.POOR)
                        || small(sums, Sums.NEAR_POOR)
                        || small(sums.official(Sums.POOR) + sums.official(Sums.NEAR_POOR) - count);
        };
    }

    private boolean small(Sums sums, String what) {
        return small(sums.official(what));
    }

    private boolean small(long count) {
        return count > 0 && count < smallest;
    }
}
