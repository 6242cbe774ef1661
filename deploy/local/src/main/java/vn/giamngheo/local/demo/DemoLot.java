package vn.giamngheo.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static java.util.Collections.nCopies;

/** The situation a synthetic household is dealt: a band of income and a number of deprivations. */
enum DemoLot {
    POOR_BY_INCOME(2, 5),
    POOR_BY_DEPRIVATIONS(3, 5),
    NEAR_POOR(0, 2),
    AVERAGE(0, 2),
    ABOVE_AVERAGE(0, 1);

    private static final int LOWEST_INCOME = 350_000;
    private static final int HIGHEST_INCOME = 4_500_000;

    private final int fewest;
    private final int most;

    DemoLot(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }

    /** Exclusive lower bound of income per head and month. */
    int above(boolean urban) {
        return switch (this) {
            case POOR_BY_INCOME -> LOWEST_INCOME;
            case POOR_BY_DEPRIVATIONS, NEAR_POOR -> POOR_BY_INCOME.upTo(urban);
            case AVERAGE -> NEAR_POOR.upTo(urban);
            case ABOVE_AVERAGE -> AVERAGE.upTo(urban);
        };
    }

    /** Inclusive upper bound: the lines of the standard VN-2016. */
    int upTo(boolean urban) {
        return switch (this) {
            case POOR_BY_INCOME -> urban ? 900_000 : 700_000;
            case POOR_BY_DEPRIVATIONS, NEAR_POOR -> urban ? 1_300_000 : 1_000_000;
            case AVERAGE -> urban ? 1_950_000 : 1_500_000;
            case ABOVE_AVERAGE -> HIGHEST_INCOME;
        };
    }

    /** As many lots as households: the poor exactly, most of them by income; the rest in plausible shares. */
    static List<DemoLot> deal(DemoSize size) {
        var byDeprivations = size.poor() / 6;
        var nearPoor = Math.round(size.households() * 0.067f);
        var average = Math.round((size.households() - size.poor() - nearPoor) * 0.4f);
        var above = size.households() - size.poor() - nearPoor - average;
        return new ArrayList<>(Stream.of(
                        nCopies(size.poor() - byDeprivations, POOR_BY_INCOME),
                        nCopies(byDeprivations, POOR_BY_DEPRIVATIONS),
                        nCopies(nearPoor, NEAR_POOR),
                        nCopies(average, AVERAGE),
                        nCopies(above, ABOVE_AVERAGE))
                .flatMap(List::stream)
                .toList());
    }
}
