package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import vn.giamngheo.task.calendar.WorkingCalendar;

/**
 * Today and the working days after it, by which terms are near or far.
 *
 * @param end the fifth working day after today
 */
public record WorkWeek(LocalDate today, LocalDate end) {

    private static final int WORKING_DAYS = 5;

    /** The database knows days of four digits. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public static WorkWeek from(LocalDate today, WorkingCalendar calendar) {
        return new WorkWeek(today, calendar.after(today, WORKING_DAYS));
    }

    /** @param term the last day of the term that ends first */
    public DueBucket bucket(TaskState state, boolean paused, LocalDate term) {
        if (TaskState.OVER.contains(state)) {
            throw new IllegalArgumentException("A task that is " + state + " is in no inbox.");
        }
        if (state == TaskState.DONE) {
            return DueBucket.NO_TERM;
        }
        return paused ? DueBucket.PAUSED : running(term);
    }

    private DueBucket running(LocalDate term) {
        if (term.isBefore(today)) {
            return DueBucket.LATE;
        }
        if (term.isEqual(today)) {
            return DueBucket.TODAY;
        }
        return term.isAfter(end) ? DueBucket.LATER : DueBucket.THIS_WEEK;
    }

    /** The terms that a bucket takes in. */
    public Days days(DueBucket bucket) {
        return switch (bucket) {
            case LATE -> new Days(FIRST_DAY, today.minusDays(1));
            case TODAY -> new Days(today, today);
            case THIS_WEEK -> new Days(today.plusDays(1), end);
            case LATER -> new Days(end.plusDays(1), LAST_DAY);
            case PAUSED, NO_TERM -> new Days(FIRST_DAY, LAST_DAY);
        };
    }

    /** Days from a first to a last one. */
    public record Days(LocalDate first, LocalDate last) {}
}
