package vn.giamngheo.task.calendar;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A known year in a list, without its days. */
@Schema(name = "CalendarYear")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarYearView(
        @Schema(required = true, examples = "2016") int year,

        @Schema(required = true, description = "Rises with each import of any year.", examples = "2")
        long revision,

        @Schema(required = true) String source,
        @Schema(required = true) Instant importedAt,

        @Schema(description = "The account; absent when the year came with the service.") @Nullable
        String importedBy) {

    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(year.year(), year.revision(), year.source(), year.importedAt(), year.importedBy());
    }
}
