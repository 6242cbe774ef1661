package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.calendar.WorkingCalendar;
import vn.giamngheo.task.routing.WantedTask;

/** That one agency answers for one need of one household, until a survey says that the need is gone. */
@Entity
@Table(name = "task")
public class Task extends TaskIdentity {

    private String agency;
    private @Nullable String offeredTo;

    @Embedded
    private Grounds grounds;

    @Embedded
    private Commune commune;

    @Embedded
    private Finding finding;

    @Embedded
    private Work work;

    @Embedded
    private Deadlines deadlines;

    @Embedded
    private @Nullable Ending ending;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private @Nullable String assignee;
    private @Nullable Integer judgedRound;
    private boolean synthetic;

    @Version
    private long version;

    /** For Hibernate. */
    protected Task() {}

    public Task(UUID id, CurrentNeeds.Wish wish, Moment moment) {
        super(id, wish, moment.now());
        agency = wish.task().agency();
        commune = wish.fact().commune();
        finding = Finding.of(wish.fact());
        grounds = Grounds.of(wish.task());
        synthetic = wish.fact().synthetic();
        state = TaskState.OPEN;
        work = Work.NONE;
        deadlines = Deadlines.from(
                moment.today(), wish.task().acknowledgeDays(), wish.task().completeDays(), moment.calendar());
    }

    /** When something happens, and the calendar that terms are counted by. */
    public record Moment(Instant now, LocalDate today, WorkingCalendar calendar) {}

    /** The latest survey wants this task: it goes on, under that survey. */
    public void confirm(CurrentNeeds.Wish wish) {
        finding = Finding.of(wish.fact());
        grounds = Grounds.of(wish.task());
        synthetic = wish.fact().synthetic();
    }

    public void moveTo(Commune place) {
        commune = place;
    }

    public void cancel(CancelledReason reason, @Nullable UUID bySurvey, Instant now) {
        state = TaskState.CANCELLED;
        ending = new Ending(bySurvey, reason, now);
        offeredTo = null;
    }

    public void verify(SurveyFact by, Instant now) {
        state = TaskState.VERIFIED;
        judgedRound = by.roundYear();
        ending = new Ending(by.surveyId(), null, now);
    }

    /** The work did not help, or not enough: the terms begin anew. */
    public void reopen(CurrentNeeds.Wish wish, Moment moment) {
        if (state != TaskState.REOPENED) {
            deadlines = deadlines.again(moment.today(), moment.calendar());
        }
        state = TaskState.REOPENED;
        judgedRound = wish.fact().roundYear();
        ending = null;
        confirm(wish);
    }

    public void waitAgain() {
        state = TaskState.DONE;
        judgedRound = null;
        ending = null;
    }

    public void acknowledge(Instant now) {
        state = TaskState.ACKNOWLEDGED;
        work = work.acknowledge(now);
    }

    public void start(Instant now) {
        state = TaskState.IN_PROGRESS;
        work = work.start(now);
    }

    public void complete(LocalDate day, String result, Instant now) {
        state = TaskState.DONE;
        work = work.complete(day, result, now);
        judgedRound = null;
        offeredTo = null;
    }

    public void retract() {
        state = TaskState.IN_PROGRESS;
        work = work.retract();
    }

    public void assign(@Nullable String account) {
        assignee = account;
    }

    public void pause(LocalDate day) {
        deadlines = deadlines.pause(day);
    }

    public void resume(LocalDate day, WorkingCalendar calendar) {
        deadlines = deadlines.resume(day, calendar);
    }

    public void recount(WorkingCalendar calendar) {
        deadlines = deadlines.recount(calendar);
    }

    /** @param to null when the offer is off the table */
    public void offer(@Nullable String to) {
        offeredTo = to;
    }

    /** The new agency begins at the beginning, with terms of its own. */
    public void handOver(String to, Moment moment) {
        agency = to;
        offeredTo = null;
        assignee = null;
        state = TaskState.OPEN;
        work = new Work(null, null, null, null, null, work.runs());
        deadlines = deadlines.again(moment.today(), moment.calendar());
    }

    public boolean answers(WantedTask wanted) {
        return need().equals(wanted.need())
                && (agency.equals(wanted.agency()) || grounds.routedAgency().equals(wanted.agency()));
    }

    public List<TaskAction> possible() {
        return TaskAction.possibleIn(state, deadlines.paused());
    }

    public Verdict verdict(CurrentNeeds needs) {
        return Verdict.of(
                new TaskAtSurvey(
                        trigger(),
                        need(),
                        agency,
                        grounds.routedAgency(),
                        state,
                        finding.roundYear(),
                        work.doneOn(),
                        judgedRound,
                        grounds.followUpUntil()),
                needs);
    }

    public String agency() {
        return agency;
    }

    public @Nullable String offeredTo() {
        return offeredTo;
    }

    public Grounds grounds() {
        return grounds;
    }

    public Commune commune() {
        return commune;
    }

    public Finding finding() {
        return finding;
    }

    public Work work() {
        return work;
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public TaskState state() {
        return state;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public @Nullable Ending ending() {
        return ending;
    }

    public boolean synthetic() {
        return synthetic;
    }

    public long version() {
        return version;
    }
}
