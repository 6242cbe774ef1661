package vn.giamngheo.task.calendar;

import java.time.LocalDate;
import java.util.Date;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** Writes a year as an iCalendar file that can be imported again. */
final class IcsText {

    private IcsText() {}

    static String of(CalendarView calendar) {
        var file = new ICalendar();
        file.setProductId("-//giamngheo//working calendar//VI");
        calendar.days().forEach(day -> file.addEvent(event(day, Date.from(calendar.importedAt()))));
        return Biweekly.write(file).go();
    }

    private static VEvent event(CalendarView.Day day, Date stamp) {
        var event = new VEvent();
        event.setUid(day.day() + "@calendar.giamngheo");
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(date(day.day())));
        event.setDateEnd(new DateEnd(date(day.day().plusDays(1))));
        var unused = event.setSummary(day.name().vi());
        if (day.name().en() != null) {
            event.addExperimentalProperty(IcsEvent.ENGLISH_NAME, day.name().en());
        }
        if (day.kind() == DayKind.WORKING_DAY) {
            event.addCategories(IcsEvent.WORKING_DAY);
        }
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
