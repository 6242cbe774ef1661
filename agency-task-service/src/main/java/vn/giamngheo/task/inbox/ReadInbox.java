package vn.giamngheo.task.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.calendar.ReadCalendar;
import vn.giamngheo.task.figures.AdmitReader;
import vn.giamngheo.task.figures.Question;
import vn.giamngheo.task.figures.Reading;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.model.WorkWeek;

/** Counts what lies before an agency now, as far as the caller may see it. */
@ApplicationScoped
class ReadInbox {

    private final AdmitReader admitReader;
    private final InboxGroups groups;
    private final ReadCalendar calendar;
    private final Actor actor;

    ReadInbox(AdmitReader admitReader, InboxGroups groups, ReadCalendar calendar, Actor actor) {
        this.admitReader = admitReader;
        this.groups = groups;
        this.calendar = calendar;
        this.actor = actor;
    }

    @Transactional
    Reading<Inbox> of(String agency, @Nullable String area) {
        return admitReader.admit(Question.toAgency(agency, area), sight -> {
            var week = WorkWeek.from(actor.today(), calendar.current());
            return Inbox.of(groups.of(sight, agency, area, actor.name(), week), week);
        });
    }
}
