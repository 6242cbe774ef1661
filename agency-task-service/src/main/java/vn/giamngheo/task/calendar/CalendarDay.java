package vn.giamngheo.task.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A day that is not what its weekday says. */
record CalendarDay(
        LocalDate day,
        DayKind kind,
        String vietnameseName,
        @Nullable String englishName,
        Confidence confidence,
        String source) {}
