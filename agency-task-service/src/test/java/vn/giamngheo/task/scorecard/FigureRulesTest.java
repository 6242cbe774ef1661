package vn.giamngheo.task.scorecard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.kit.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How shares are reckoned and years are read. */
class FigureRulesTest {

    @ParameterizedTest
    @CsvSource({"2, 1, 0.6667", "1, 2, 0.3333", "1, 0, 1.0000", "0, 5, 0.0000", "1, 15, 0.0625", "1, 31, 0.0313"})
    void theShareHasFourDecimalsAndIsRoundedHalfUp(long verified, long notVerified, String share) {
        assertThat(new EffectFigures(verified, notVerified, false).verifiedShare())
                .hasToString(share);
    }

    @Test
    void whereNothingWasJudgedThereIsNoShare() {
        assertThat(EffectFigures.NONE.verifiedShare()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2016, 2016, 2016", "2016..2020, 2016, 2020", "2100, 2100, 2100", "2000..2100, 2000, 2100"})
    void yearsAreOneOrFromTo(String text, int first, int last) {
        assertThat(Years.parse(text)).isEqualTo(new Years(first, last)).hasToString(text);
    }

    @Test
    void aYearToItselfIsOneYear() {
        assertThat(Years.parse("2016..2016")).hasToString("2016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101", "2020..2016", "2016-2020", "2016..", "..2016", "16", "2016..2017..2018"})
    void otherYearsAreRefused(String text) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Years.parse(text));
    }
}
