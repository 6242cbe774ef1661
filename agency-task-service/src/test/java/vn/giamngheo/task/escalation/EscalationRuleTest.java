package vn.giamngheo.task.escalation;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.task.calendar.ReadCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** From which day on a level is told; the days are of a month without holidays. */
@QuarkusTest
class EscalationRuleTest extends ServiceTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2017, 3, 15);

    @Inject
    ReadCalendar readCalendar;

    @ParameterizedTest
    @CsvSource({
        "-5, 2017-03-22",
        "-2, 2017-03-17",
        "0, 2017-03-15",
        "1, 2017-03-14",
        "2, 2017-03-13",
        "3, 2017-03-12",
        "4, 2017-03-09",
    })
    void theLatestDueDateLiesTheOffsetsWorkingDaysBack(int offset, LocalDate latest) {
        assertThat(rule(offset).latestDue(WEDNESDAY, readCalendar.current())).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 20})
    void aTermHasRipenedExactlyWhenAsManyWorkingDaysHavePassed(int offset) {
        var calendar = readCalendar.current();
        for (int ahead = 0; ahead < 14; ahead++) {
            var today = WEDNESDAY.plusDays(ahead);
            var latest = rule(offset).latestDue(today, calendar);
            for (var due = today.minusDays(50); !due.isAfter(today); due = due.plusDays(1)) {
                assertThat(!due.isAfter(latest))
                        .as("%s on %s", due, today)
                        .isEqualTo(calendar.between(due, today) >= offset);
            }
        }
    }

    @Test
    void aWeekendAddsNoDay() {
        var saturday = WEDNESDAY.plusDays(3);

        assertThat(rule(1).latestDue(saturday, readCalendar.current())).isEqualTo(LocalDate.of(2017, 3, 16));
        assertThat(rule(1).latestDue(saturday.plusDays(1), readCalendar.current()))
                .isEqualTo(LocalDate.of(2017, 3, 16));
    }

    private static EscalationRule rule(int offset) {
        return new EscalationRule(1, Deadline.COMPLETE, Level.REMINDER, offset, 2015, null);
    }
}
