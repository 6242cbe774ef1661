package vn.giamngheo.task.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year's days as the API shows them; the weekends are not listed. */
@Schema(name = "Calendar", description = "The days of a year that are not what their weekday says.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(
        @Schema(required = true, examples = "2016") int year,

        @Schema(required = true, description = "Rises with each import of any year.", examples = "2")
        long revision,

        @Schema(required = true) String source,
        @Schema(required = true) Instant importedAt,

        @Schema(description = "The account; absent when the year came with the service.") @Nullable
        String importedBy,

        @Schema(required = true) List<Day> days) {

    /** One day. */
    @Schema(name = "CalendarDay")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Day(
            @Schema(required = true, examples = "2016-02-08")
            LocalDate day,

            @Schema(required = true, description = "WORKING_DAY: a weekend day that is worked in exchange.")
            DayKind kind,

            @Schema(required = true) Name name,

            @Schema(required = true, description = "How sure the day is.")
            Confidence confidence,

            @Schema(required = true) String source) {}

    /** A day's name. */
    @Schema(name = "CalendarDayName")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            @Schema(required = true, examples = "Tết Âm lịch")
            String vi,

            @Schema(examples = "Lunar New Year (Tết)") @Nullable
            String en) {}

    static CalendarView of(CalendarYear year, List<CalendarDay> days) {
        return new CalendarView(
                year.year(),
                year.revision(),
                year.source(),
                year.importedAt(),
                year.importedBy(),
                days.stream()
                        .map(day -> new Day(
                                day.day(),
                                day.kind(),
                                new Name(day.vietnameseName(), day.englishName()),
                                day.confidence(),
                                day.source()))
                        .toList());
    }
}
