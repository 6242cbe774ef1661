package vn.giamngheo.target.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import vn.giamngheo.target.projection.Sums;

/**
 * What one year did to the households of an area.
 *
 * @param opening poor households at the end of the year before
 * @param left of these ceased to be poor, or are no longer there
 * @param came households that became poor, or came poor
 * @param closing poor households at the end of the year
 * @param households of the area at the end of the year
 */
record Observed(int year, long opening, long left, long came, long closing, long households) {

    /** What has to be counted to observe a year. */
    static final Set<String> WANTED = Set.of(
            Sums.POOR, Sums.HOUSEHOLDS, Sums.CLASSIFIED, Sums.flowOf("ESCAPED"), Sums.flowOf("ESCAPED_TO_NEAR_POOR"));

    static Observed of(int year, Sums before, Sums now) {
        var opening = before.now(Sums.POOR);
        var closing = now.now(Sums.POOR);
        var escaped = now.flow("ESCAPED") + now.flow("ESCAPED_TO_NEAR_POOR");
        var left = Math.min(opening, escaped);
        var came = closing - opening + left;
        // More are gone than the surveys say: households that moved, merged or ended.
        return came < 0
                ? new Observed(year, opening, left - came, 0, closing, now.now(Sums.HOUSEHOLDS))
                : new Observed(year, opening, left, came, closing, now.now(Sums.HOUSEHOLDS));
    }

    /** The chance of a poor household to be poor no more; 0 where there was none. */
    double chanceToLeave() {
        return opening == 0 ? 0 : (double) left / opening;
    }

    /** The chance of any other household to become poor. */
    double chanceToCome() {
        var others = households - opening;
        return others <= 0 ? 0 : Math.min(1, (double) came / others);
    }

    /** In per cent, two decimals, half up. */
    BigDecimal rate() {
        return rate(closing, households);
    }

    static BigDecimal rate(long poor, long households) {
        return households == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(poor)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(households), 2, RoundingMode.HALF_UP);
    }
}
