package vn.giamngheo.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.security.Actor;

/** Puts the days of an iCalendar file in the place of a year's days. */
@ApplicationScoped
class ImportYear {

    private final Calendars calendars;
    private final Actor actor;

    ImportYear(Calendars calendars, Actor actor) {
        this.calendars = calendars;
        this.actor = actor;
    }

    @Transactional
    Importing put(int year, Precondition precondition, String source, Confidence confidence, String file) {
        calendars.takeTurns();
        var before = calendars.year(year);
        return switch (precondition.met(before.map(CalendarYear::revision).orElse(null))) {
            case MISSING -> new Importing.VersionRequired();
            case FAILED -> new Importing.Stale();
            case MET ->
                switch (IcsFile.read(file, year, confidence, source)) {
                    case IcsFile.Faulty(var faults) -> new Importing.Invalid(faults);
                    case IcsFile.Days(var days) -> {
                        var after = new CalendarYear(year, calendars.revision() + 1, source, actor.now(), actor.name());
                        calendars.replace(after, days);
                        var view = CalendarView.of(after, days);
                        yield before.isPresent() ? new Importing.Replaced(view) : new Importing.Added(view);
                    }
                };
        };
    }
}
