package vn.giamngheo.task.calendar;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code. */
final class CalendarDocs {

    static final String TEXT_CALENDAR = "text/calendar";
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    static final String IMPORT =
            "An iCalendar file (RFC 5545) of all-day events replaces all days of the year. SUMMARY is"
                    + " the name, X-NAME-EN the English one; DTEND is the day after the last. CATEGORIES:WORKING-DAY marks a"
                    + " weekend day that is worked in exchange, every other event is a holiday whatever its TRANSP says."
                    + " Repeating events are not taken. A known year needs If-Match with its revision; an unknown one needs no"
                    + " header, or If-None-Match: *.";

    static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//example//calendar//EN
            BEGIN:VEVENT
            UID:tet@example
            DTSTAMP:20271101T000000Z
            DTSTART;VALUE=DATE:20280125
            DTEND;VALUE=DATE:20280130
            SUMMARY:Tết Âm lịch
            END:VEVENT
            END:VCALENDAR
            """;

    private CalendarDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "CalendarPage")
    record CalendarPage(
            @Schema(required = true) List<CalendarYearView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
