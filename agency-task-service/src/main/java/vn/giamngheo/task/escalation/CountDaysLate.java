package vn.giamngheo.task.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.calendar.ReadCalendar;
import vn.giamngheo.task.calendar.WorkingCalendar;

/** Counts by how many working days terms were exceeded; none before their end. */
@ApplicationScoped
class CountDaysLate {

    private final ReadCalendar readCalendar;
    private final Clock clock;

    CountDaysLate(ReadCalendar readCalendar, Clock clock) {
        this.readCalendar = readCalendar;
        this.clock = clock;
    }

    List<Escalation.Late> of(List<Escalation> escalations) {
        var calendar = readCalendar.current();
        return escalations.stream()
                .map(one -> new Escalation.Late(one, days(one, calendar)))
                .toList();
    }

    private int days(Escalation escalation, WorkingCalendar calendar) {
        var settled = escalation.settledAt();
        var until = settled == null ? LocalDate.now(clock) : LocalDate.ofInstant(settled, clock.getZone());
        return until.isAfter(escalation.dueOn()) ? calendar.between(escalation.dueOn(), until) : 0;
    }
}
