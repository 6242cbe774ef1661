package vn.giamngheo.task.calendar;

import java.util.List;

import vn.giamngheo.kit.problem.Fault;

/** What can come of importing a year. */
sealed interface Importing {

    /** The year was not known before. */
    record Added(CalendarView calendar) implements Importing {}

    record Replaced(CalendarView calendar) implements Importing {}

    /** The file is not a calendar of that year. */
    record Invalid(List<Fault> faults) implements Importing {}

    /** The year is known, so the request has to say which state of it is meant. */
    record VersionRequired() implements Importing {}

    record Stale() implements Importing {}
}
