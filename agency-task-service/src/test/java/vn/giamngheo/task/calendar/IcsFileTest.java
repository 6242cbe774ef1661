package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IcsFileTest {

    @Test
    void anEventOfSeveralDaysEndsOnTheDayBeforeItsEnd() {
        assertThat(days("SUMMARY:Tết\nDTSTART;VALUE=DATE:20280125\nDTEND;VALUE=DATE:20280130"))
                .extracting(CalendarDay::day)
                .containsExactly(
                        LocalDate.parse("2028-01-25"),
                        LocalDate.parse("2028-01-26"),
                        LocalDate.parse("2028-01-27"),
                        LocalDate.parse("2028-01-28"),
                        LocalDate.parse("2028-01-29"));
    }

    @Test
    void anEventWithoutEndIsOneDayAndAYearMayEndInIt() {
        assertThat(days("SUMMARY:Một\nDTSTART;VALUE=DATE:20280101"))
                .extracting(CalendarDay::day)
                .containsExactly(LocalDate.parse("2028-01-01"));
        assertThat(days("SUMMARY:Cuối\nDTSTART;VALUE=DATE:20281231\nDTEND;VALUE=DATE:20290101"))
                .hasSize(1);
    }

    @Test
    void onlyTheCategoryMarksADayWorkedInExchange() {
        assertThat(days("SUMMARY:Làm bù\nDTSTART;VALUE=DATE:20280205\nCATEGORIES:OFFICE,WORKING-DAY"))
                .extracting(CalendarDay::kind)
                .containsExactly(DayKind.WORKING_DAY);
        assertThat(days("SUMMARY:Nghỉ\nDTSTART;VALUE=DATE:20280205\nTRANSP:TRANSPARENT"))
                .extracting(CalendarDay::kind)
                .containsExactly(DayKind.HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EventWithoutName        | DTSTART;VALUE=DATE:20280101",
                "EventWithoutDay         | SUMMARY:a",
                "EventWithoutDay         | SUMMARY:a~DTSTART;VALUE=DATE:20280230",
                "EventWithoutDay         | SUMMARY:a~DTSTART;VALUE=DATE:soon",
                "EventWithoutDay         | SUMMARY:a~DTSTART;VALUE=DATE:20280101~DTEND;VALUE=DATE:later",
                "EventNotAllDay          | SUMMARY:a~DTSTART:20280101T080000",
                "EventNotAllDay          | SUMMARY:a~DTSTART;TZID=Asia/Ho_Chi_Minh:20280101T080000",
                "EventNotAllDay          | SUMMARY:a~DTSTART;VALUE=DATE:20280101~DTEND:20280102T000000Z",
                "EventRepeats            | SUMMARY:a~DTSTART;VALUE=DATE:20280101~RRULE:FREQ=YEARLY",
                "EventRepeats            | SUMMARY:a~DTSTART;VALUE=DATE:20280101~RRULE:FREQ=SOMETIMES",
                "EventRepeats            | SUMMARY:a~DTSTART;VALUE=DATE:20280101~RDATE;VALUE=DATE:20280105",
                "EventWithDuration       | SUMMARY:a~DTSTART;VALUE=DATE:20280101~DURATION:P2D",
                "EventCancelled          | SUMMARY:a~DTSTART;VALUE=DATE:20280101~STATUS:CANCELLED",
                "EventEndsBeforeItBegins | SUMMARY:a~DTSTART;VALUE=DATE:20280102~DTEND;VALUE=DATE:20280102",
                "EventOutsideYear        | SUMMARY:a~DTSTART;VALUE=DATE:20271231",
                "EventOutsideYear        | SUMMARY:a~DTSTART;VALUE=DATE:20281231~DTEND;VALUE=DATE:20290102",
                "WorkedAnyway            | SUMMARY:a~DTSTART;VALUE=DATE:20280107~CATEGORIES:WORKING-DAY"
            })
    void anEventThatIsNoDayOfTheYearIsNamed(String code, String lines) {
        assertThat(faults(file(lines.replace('~', '\n')))).containsExactly(code + " at /VEVENT/0");
    }

    @Test
    void aDayIsInOneEventOnlyAndEveryBrokenEventIsNamed() {
        assertThat(faults(file(
                        "SUMMARY:a\nDTSTART;VALUE=DATE:20280101",
                        "SUMMARY:b\nDTSTART;VALUE=DATE:20280101",
                        "SUMMARY:c\nDTSTART;VALUE=DATE:20270101")))
                .containsExactly("DayTwice at /VEVENT/1", "EventOutsideYear at /VEVENT/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "BEGIN:VCARD\nEND:VCARD",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20280101\nSUMMARY:cut of",
                "BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR"
            })
    void whatIsNoWholeCalendarIsRefused(String file) {
        assertThat(faults(file)).containsExactly("NotICalendar at /");
    }

    @Test
    void aCalendarWithoutEventsIsRefused() {
        assertThat(faults(file())).containsExactly("NoEvents at /");
    }

    private static String file(String... events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n");
        List.of(events)
                .forEach(event -> text.append("BEGIN:VEVENT\n").append(event).append("\nEND:VEVENT\n"));
        return text.append("END:VCALENDAR\n").toString();
    }

    private static List<CalendarDay> days(String event) {
        return switch (read(file(event))) {
            case IcsFile.Days(var days) -> days;
            case IcsFile.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static List<String> faults(String file) {
        return switch (read(file)) {
            case IcsFile.Days(var days) -> throw new AssertionError(days);
            case IcsFile.Faulty(var faults) ->
                faults.stream()
                        .map(fault -> fault.code() + " at " + fault.pointer())
                        .toList();
        };
    }

    private static IcsFile read(String file) {
        return IcsFile.read(file, 2028, Confidence.CONFIRMED, "test");
    }
}
