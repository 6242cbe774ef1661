package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds the years that are known, and one of them with its days. */
@ApplicationScoped
class FindCalendars {

    private final Calendars calendars;

    FindCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    @Transactional
    List<CalendarYear> after(int year, int limit) {
        return calendars.yearsAfter(year, limit);
    }

    @Transactional
    Optional<CalendarView> one(int year) {
        return calendars
                .year(year)
                .map(found -> CalendarView.of(
                        found, calendars.days(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31))));
    }
}
