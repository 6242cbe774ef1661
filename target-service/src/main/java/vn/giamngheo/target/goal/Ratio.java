package vn.giamngheo.target.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was counted: a part over a whole, kept as two sums so that areas add up to the areas above them, sum over sum.
 *
 * @param denominator at least one: where nothing was counted there is no ratio
 */
public record Ratio(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that there is something to divide by.
     *
     * @throws IllegalArgumentException when the denominator is not above zero, or the numerator below it
     */
    public Ratio {
        if (denominator <= 0 || numerator < 0) {
            throw new IllegalArgumentException(numerator + " of " + denominator);
        }
    }

    /** In per cent. */
    BigDecimal percent(int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), decimals, rounding);
    }

    /** As a multiple of another one, which must not be zero. */
    BigDecimal over(Ratio other, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(other.denominator))
                .divide(
                        BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(other.numerator)),
                        decimals,
                        rounding);
    }

    /** The mean, as far as it is a whole number of VND; half up. */
    public BigDecimal mean() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
    }
}
