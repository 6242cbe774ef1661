package vn.giamngheo.household.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts days on which offices work: Monday to Friday without public holidays. */
final class WorkingDays {

    private WorkingDays() {}

    /** The last day of a term of so many working days; the day it starts on is not counted. */
    static LocalDate after(LocalDate start, int days, Set<LocalDate> holidays) {
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day, holidays)) {
                left--;
            }
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
