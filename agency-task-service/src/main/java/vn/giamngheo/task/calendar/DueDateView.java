package vn.giamngheo.task.calendar;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a term, and whether the holidays of all its years were known. */
@Schema(name = "DueDate")
record DueDateView(
        @Schema(required = true, examples = "2016-02-12") LocalDate dueOn,

        @Schema(
                required = true,
                description = "False: in at least one year of the term only the weekends were left out.")
        boolean calendarKnown) {}
