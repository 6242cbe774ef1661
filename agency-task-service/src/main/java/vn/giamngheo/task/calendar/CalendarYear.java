package vn.giamngheo.task.calendar;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A year whose days were loaded.
 *
 * @param revision rises with each import of any year
 * @param importedBy null when it came with the service
 */
record CalendarYear(
        int year,
        long revision,
        String source,
        Instant importedAt,
        @Nullable String importedBy) {}
