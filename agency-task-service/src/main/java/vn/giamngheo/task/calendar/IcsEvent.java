package vn.giamngheo.task.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.Fault;

/** An event of an iCalendar file, and what keeps it from being days of a year. */
final class IcsEvent {

    static final String WORKING_DAY = "WORKING-DAY";
    static final String ENGLISH_NAME = "X-NAME-EN";

    private static final int MAX_NAME = 200;

    private final int position;
    private final VEvent event;

    IcsEvent(int position, VEvent event) {
        this.position = position;
        this.event = event;
    }

    /** The first thing that is wrong with the event; null when nothing is. */
    @Nullable
    Fault fault(int year) {
        var name = name();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            return at("EventWithoutName", MAX_NAME);
        }
        if (repeats()) {
            return at("EventRepeats");
        }
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return at("EventCancelled");
        }
        if (event.getDuration() != null) {
            return at("EventWithDuration");
        }
        if (hasTime(event.getDateStart()) || hasTime(event.getDateEnd())) {
            return at("EventNotAllDay");
        }
        return faultOfDays(year);
    }

    private @Nullable Fault faultOfDays(int year) {
        var first = date(event.getDateStart());
        var end = event.getDateEnd() == null && isAbsent("DTEND") ? nextDay(first) : date(event.getDateEnd());
        if (first == null || end == null) {
            return at("EventWithoutDay");
        }
        if (!end.isAfter(first)) {
            return at("EventEndsBeforeItBegins");
        }
        if (first.getYear() != year || end.minusDays(1).getYear() != year) {
            return at("EventOutsideYear", Integer.toString(year));
        }
        return kind() == DayKind.WORKING_DAY && first.datesUntil(end).anyMatch(day -> !isWeekend(day))
                ? at("WorkedAnyway")
                : null;
    }

    /** To be asked only when there is no fault. */
    Stream<CalendarDay> days(Confidence confidence, String source) {
        var first = date(event.getDateStart());
        var end = event.getDateEnd() == null ? nextDay(first) : date(event.getDateEnd());
        if (first == null || end == null) {
            return Stream.empty();
        }
        var english = event.getExperimentalProperty(ENGLISH_NAME);
        return first.datesUntil(end)
                .map(day -> new CalendarDay(
                        day, kind(), name(), english == null ? null : english.getValue(), confidence, source));
    }

    /** A fault that says which event is meant: by its position from 0 and, in words, by its name. */
    Fault at(String code, Object... more) {
        var arguments = new ArrayList<Object>(List.of(name().isEmpty() ? "#" + (position + 1) : name()));
        arguments.addAll(List.of(more));
        return Fault.at("/VEVENT/" + position, code, arguments.toArray());
    }

    private String name() {
        var summary = event.getSummary();
        return summary == null || summary.getValue() == null
                ? ""
                : summary.getValue().strip();
    }

    private DayKind kind() {
        return event.getCategories().stream()
                        .flatMap(categories -> categories.getValues().stream())
                        .anyMatch(category -> category.strip().equalsIgnoreCase(WORKING_DAY))
                ? DayKind.WORKING_DAY
                : DayKind.HOLIDAY;
    }

    /** A property that could not be read is kept by its name only. */
    private boolean isAbsent(String property) {
        return event.getExperimentalProperty(property) == null;
    }

    private boolean repeats() {
        return event.getRecurrenceRule() != null
                || !event.getRecurrenceDates().isEmpty()
                || event.getRecurrenceId() != null
                || !isAbsent("RRULE")
                || !isAbsent("RDATE");
    }

    private static boolean hasTime(@Nullable DateOrDateTimeProperty property) {
        return property != null
                && property.getValue() != null
                && property.getValue().hasTime();
    }

    private static @Nullable LocalDate date(@Nullable DateOrDateTimeProperty property) {
        var written = property == null || property.getValue() == null
                ? null
                : property.getValue().getRawComponents();
        try {
            return written == null ? null : LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate nextDay(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
