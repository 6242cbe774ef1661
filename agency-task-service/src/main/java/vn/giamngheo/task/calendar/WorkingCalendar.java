package vn.giamngheo.task.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The working days as they are known now. */
public final class WorkingCalendar {

    public LocalDate after(LocalDate start, int workingDays) {
        var day = start;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    public int between(LocalDate from, LocalDate to) {
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public long revision() {
        return 1;
    }
}
