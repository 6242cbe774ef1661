package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.calendar.WorkingCalendar;

/**
 * By when a task is to be acknowledged and completed; always countable anew from its parts.
 *
 * @param dueFrom the day that both terms begin with; it is not counted itself
 * @param acknowledgeDays working days
 * @param completeDays working days
 * @param pausedOn the day on which the terms were stopped; null while they run
 * @param pausedDays working days of earlier pauses, which lengthen both terms
 * @param calendarRevision of the calendar that the days were counted by
 */
@Embeddable
public record Deadlines(
        LocalDate dueFrom,
        int acknowledgeDays,
        int completeDays,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        LocalDate acknowledgeDue,
        LocalDate completeDue,
        long calendarRevision) {

    static Deadlines from(LocalDate start, int acknowledgeDays, int completeDays, WorkingCalendar calendar) {
        return counted(start, acknowledgeDays, completeDays, null, 0, calendar);
    }

    /** Both terms begin once more. */
    Deadlines again(LocalDate start, WorkingCalendar calendar) {
        return counted(start, acknowledgeDays, completeDays, null, 0, calendar);
    }

    Deadlines pause(LocalDate day) {
        return new Deadlines(
                dueFrom, acknowledgeDays, completeDays, day, pausedDays, acknowledgeDue, completeDue, calendarRevision);
    }

    /** The working days since the pause began are added to the terms. */
    Deadlines resume(LocalDate day, WorkingCalendar calendar) {
        var days = pausedOn == null ? 0 : Math.max(0, calendar.between(pausedOn, day));
        return counted(dueFrom, acknowledgeDays, completeDays, null, pausedDays + days, calendar);
    }

    public Deadlines recount(WorkingCalendar calendar) {
        return counted(dueFrom, acknowledgeDays, completeDays, pausedOn, pausedDays, calendar);
    }

    public boolean paused() {
        return pausedOn != null;
    }

    private static Deadlines counted(
            LocalDate start,
            int acknowledgeDays,
            int completeDays,
            @Nullable LocalDate pausedOn,
            int pausedDays,
            WorkingCalendar calendar) {
        return new Deadlines(
                start,
                acknowledgeDays,
                completeDays,
                pausedOn,
                pausedDays,
                calendar.after(start, acknowledgeDays + pausedDays),
                calendar.after(start, completeDays + pausedDays),
                calendar.revision());
    }
}
