package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts the last day of a term of working days. */
@ApplicationScoped
class CountDueDate {

    private final ReadCalendar readCalendar;

    CountDueDate(ReadCalendar readCalendar) {
        this.readCalendar = readCalendar;
    }

    DueDateView count(LocalDate from, int workingDays) {
        var calendar = readCalendar.current();
        var dueOn = calendar.after(from, workingDays);
        return new DueDateView(
                dueOn, IntStream.rangeClosed(from.getYear(), dueOn.getYear()).allMatch(calendar::knows));
    }
}
