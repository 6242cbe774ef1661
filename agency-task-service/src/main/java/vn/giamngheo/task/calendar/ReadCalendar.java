package vn.giamngheo.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;

/** Placeholder. */
@ApplicationScoped
public class ReadCalendar {

    public WorkingCalendar current() {
        return new WorkingCalendar();
    }
}
