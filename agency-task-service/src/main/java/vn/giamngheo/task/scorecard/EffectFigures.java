package vn.giamngheo.task.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** How much of the reported work surveys confirmed. */
record EffectFigures(long verified, long notVerified, boolean synthetic) {

    static final EffectFigures NONE = new EffectFigures(0, 0, false);

    private static final int DECIMALS = 4;

    long judged() {
        return verified + notVerified;
    }

    /** Null when nothing was judged: no effect known is not an effect of zero. */
    @Nullable
    BigDecimal verifiedShare() {
        return judged() == 0
                ? null
                : BigDecimal.valueOf(verified).divide(BigDecimal.valueOf(judged()), DECIMALS, RoundingMode.HALF_UP);
    }

    EffectFigures plus(EffectFigures other) {
        return new EffectFigures(
                verified + other.verified, notVerified + other.notVerified, synthetic || other.synthetic);
    }
}
