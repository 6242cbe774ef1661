package vn.giamngheo.household.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** A share in percent, two decimals, rounded half up; of sums, never of other rates. */
final class Rate {

    private Rate() {}

    /** Null when there is nothing to take a share of. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
