package vn.giamngheo.task.escalation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.calendar.WorkingCalendar;

/**
 * When a level is told of a term's end.
 *
 * @param offsetDays working days after the due date; negative before it
 * @param lastRoundYear null while it goes on
 */
record EscalationRule(
        int id,
        Deadline deadline,
        Level level,
        int offsetDays,
        int firstRoundYear,
        @Nullable Integer lastRoundYear) {

    private static final int LAST_YEAR = 9999;

    int lastYear() {
        return lastRoundYear == null ? LAST_YEAR : lastRoundYear;
    }

    /** The latest due date of which this level is to be told today; it is told of every earlier one, too. */
    LocalDate latestDue(LocalDate today, WorkingCalendar calendar) {
        if (offsetDays <= 0) {
            return calendar.after(today, -offsetDays);
        }
        var day = today;
        for (int left = calendar.isWorkingDay(day) ? offsetDays - 1 : offsetDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        // That many working days lie after this one, up to today.
        return day.minusDays(1);
    }
}
