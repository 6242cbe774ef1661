package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingCalendarTest {

    private static final LocalDate MONDAY = LocalDate.parse("2016-02-15");
    private static final LocalDate FRIDAY = LocalDate.parse("2016-02-19");
    private static final LocalDate SATURDAY = LocalDate.parse("2016-02-20");

    private static final WorkingCalendar PLAIN = new WorkingCalendar(1, Set.of(2016), Map.of());
    private static final WorkingCalendar EXCHANGED =
            new WorkingCalendar(2, Set.of(2016), Map.of(FRIDAY, DayKind.HOLIDAY, SATURDAY, DayKind.WORKING_DAY));

    @Test
    void theFirstDayOfATermIsNotCounted() {
        assertThat(PLAIN.after(MONDAY, 0)).isEqualTo(MONDAY);
        assertThat(PLAIN.after(MONDAY, 1)).isEqualTo(MONDAY.plusDays(1));
        assertThat(PLAIN.after(MONDAY, 5)).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(PLAIN.after(SATURDAY, 0)).isEqualTo(SATURDAY);
        assertThat(PLAIN.after(SATURDAY, 1)).isEqualTo(MONDAY.plusWeeks(1));
    }

    @Test
    void aSaturdayWorkedInExchangeIsAWorkingDayAndTheFridayIsOff() {
        assertThat(EXCHANGED.isWorkingDay(FRIDAY)).isFalse();
        assertThat(EXCHANGED.isWorkingDay(SATURDAY)).isTrue();
        assertThat(EXCHANGED.after(MONDAY, 4)).isEqualTo(SATURDAY);
    }

    @Test
    void daysBetweenCountTheLastAndNotTheFirstAndTurnNegativeBackwards() {
        assertThat(PLAIN.between(MONDAY, MONDAY)).isZero();
        assertThat(PLAIN.between(MONDAY, FRIDAY)).isEqualTo(4);
        assertThat(PLAIN.between(FRIDAY, MONDAY)).isEqualTo(-4);
        assertThat(PLAIN.between(FRIDAY, SATURDAY)).isZero();
        assertThat(EXCHANGED.between(MONDAY, FRIDAY)).isEqualTo(3);
    }

    @Test
    void aYearThatWasNotLoadedHasOnlyItsWeekends() {
        assertThat(PLAIN.knows(2016)).isTrue();
        assertThat(PLAIN.knows(2017)).isFalse();
        assertThat(PLAIN.isWorkingDay(LocalDate.parse("2018-01-01"))).isTrue();
        assertThat(PLAIN.isWorkingDay(LocalDate.parse("2017-01-01"))).isFalse();
    }

    @Test
    void thereIsNoNegativeTerm() {
        assertThatThrownBy(() -> PLAIN.after(MONDAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
