package vn.giamngheo.target.progress;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressStatusTest {

    @ParameterizedTest(name = "actual {0}, planned {1}, {2} surveyed: {3}")
    @CsvSource({
        "8.83, 8.94, 1, AHEAD",
        "8.84, 8.94, 1, AHEAD",
        "8.85, 8.94, 1, ON_TRACK",
        "8.94, 8.94, 1, ON_TRACK",
        "8.940, 8.94, 1, ON_TRACK",
        "8.95, 8.94, 1, BEHIND",
        "0.00, 0.05, 1, ON_TRACK",
        "8.83, , 1, NO_TARGET",
        "8.83, 8.94, 0, NO_DATA",
        ", 8.94, 1, NO_DATA",
        ", , 0, NO_DATA"
    })
    void statusFollowsTheRuleAtItsBounds(
            BigDecimal actual, BigDecimal planned, long surveyedInYear, ProgressStatus status) {
        assertThat(ProgressStatus.of(actual, planned, surveyedInYear)).isEqualTo(status);
    }
}
