package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import biweekly.Biweekly;
import biweekly.ICalendar;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;

/** Reads an iCalendar file as the days of one year, or says what is wrong with which of its events. */
sealed interface IcsFile {

    /** More than these help nobody to mend a file. */
    int MAX_FAULTS = 20;

    /** The days in their order. */
    record Days(List<CalendarDay> days) implements IcsFile {}

    /** Why the file was not taken. */
    record Faulty(List<Fault> faults) implements IcsFile {}

    static IcsFile read(String file, int year, Confidence confidence, String source) {
        var calendar = calendar(file);
        if (calendar == null) {
            return new Faulty(List.of(Fault.at("/", "NotICalendar")));
        }
        if (calendar.getEvents().isEmpty()) {
            return new Faulty(List.of(Fault.at("/", "NoEvents")));
        }
        var days = new TreeMap<LocalDate, CalendarDay>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < calendar.getEvents().size() && faults.size() < MAX_FAULTS; i++) {
            var event = new IcsEvent(i, calendar.getEvents().get(i));
            var fault = event.fault(year);
            if (fault != null) {
                faults.add(fault);
                continue;
            }
            event.days(confidence, source).forEach(day -> {
                var before = days.putIfAbsent(day.day(), day);
                if (before != null && faults.size() < MAX_FAULTS) {
                    faults.add(event.at("DayTwice", day.day().toString(), before.vietnameseName()));
                }
            });
        }
        return faults.isEmpty() ? new Days(List.copyOf(days.values())) : new Faulty(faults);
    }

    /** Null when the text is no calendar, several, or one that was cut off on its way: half a year would do harm. */
    private static @Nullable ICalendar calendar(String file) {
        var text = file.strip().toUpperCase(Locale.ROOT);
        if (!text.startsWith("BEGIN:VCALENDAR") || !text.endsWith("END:VCALENDAR") || text.indexOf('\0') >= 0) {
            return null;
        }
        var calendars = Biweekly.parse(file).all();
        return calendars.size() == 1 ? calendars.get(0) : null;
    }
}
