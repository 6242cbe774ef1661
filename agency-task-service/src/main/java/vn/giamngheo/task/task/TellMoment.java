package vn.giamngheo.task.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.calendar.ReadCalendar;
import vn.giamngheo.task.task.model.Task;

/** Tells the time, the day, and the calendar that terms are counted by. */
@ApplicationScoped
class TellMoment {

    private final Clock clock;
    private final ReadCalendar calendar;

    TellMoment(Clock clock, ReadCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** As precise as the database keeps it, so that what is answered now is what is read later. */
    Task.Moment now() {
        return new Task.Moment(
                clock.instant().truncatedTo(ChronoUnit.MICROS), LocalDate.now(clock), calendar.current());
    }
}
