package vn.giamngheo.target.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The households of an area counted by what the latest round up to a year found. */
record Tally(
        long households,
        long poor,
        long nearPoor,
        long surveyedInYear,
        boolean synthetic,
        @Nullable Instant lastAppliedAt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * The share of poor households in per cent: sum over sum, never a mean of the communes' rates; two decimals, half
     * up; nothing where no household is known.
     */
    Optional<BigDecimal> poorRate() {
        return households == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(poor)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(households), DECIMALS, RoundingMode.HALF_UP));
    }
}
