package vn.giamngheo.household.calendar;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    private static final Set<LocalDate> TET = Set.of(
            LocalDate.of(2018, 2, 15),
            LocalDate.of(2018, 2, 16),
            LocalDate.of(2018, 2, 17),
            LocalDate.of(2018, 2, 18),
            LocalDate.of(2018, 2, 19));

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2018-11-20, 7, 2018-11-29",
        "2018-11-23, 1, 2018-11-26",
        "2018-11-24, 1, 2018-11-26",
        "2018-02-14, 1, 2018-02-20",
        "2018-02-12, 7, 2018-02-26",
    })
    void weekendsAndHolidaysDoNotCount(LocalDate start, int days, LocalDate end) {
        assertThat(WorkingDays.after(start, days, TET)).isEqualTo(end);
    }
}
