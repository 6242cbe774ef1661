package vn.giamngheo.target.progress;

import java.math.BigDecimal;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    @ParameterizedTest
    @CsvSource({
        "1051, 10000, 10.51",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13",
        "124, 100000, 0.12",
        "0, 7, 0.00",
        "7, 7, 100.00"
    })
    void rateIsPoorPerHundredHouseholdsRoundedHalfUp(long poor, long households, BigDecimal rate) {
        assertThat(tally(poor, households).poorRate()).contains(rate);
    }

    @Test
    void withoutHouseholdsThereIsNoRate() {
        assertThat(tally(0, 0).poorRate()).isEmpty();
    }

    private static Tally tally(long poor, long households) {
        return new Tally(households, poor, 0, households, false, Instant.EPOCH);
    }
}
