package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Reads the working days: kept in memory, and read again when any replica has imported a year. */
@ApplicationScoped
public class ReadCalendar {

    private final Calendars calendars;
    private volatile @Nullable WorkingCalendar latest;

    ReadCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Costs one small query while nothing was imported. */
    @Transactional
    public WorkingCalendar current() {
        var revision = calendars.revision();
        var kept = latest;
        if (kept != null && kept.revision() == revision) {
            return kept;
        }
        var read = read(revision);
        latest = read;
        return read;
    }

    /** Days of an import that is committed meanwhile come under the old revision, and are read again the next time. */
    private WorkingCalendar read(long revision) {
        var years = calendars.yearsAfter(0, Integer.MAX_VALUE).stream()
                .map(CalendarYear::year)
                .collect(Collectors.toSet());
        var days = calendars.days(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31)).stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind));
        return new WorkingCalendar(revision, years, days);
    }
}
