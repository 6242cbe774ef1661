package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.calendar.WorkingCalendar;
import vn.giamngheo.task.routing.WantedTask;

/** That one agency answers for one need of one household, until a survey says that the need is gone. */
@Entity
@Table(name = "task")
public class Task extends TaskOutcome {

    private String agency;

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

    private @Nullable String assignee;
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

    /** The work did not help, or not enough: the terms begin anew. */
    public void reopen(CurrentNeeds.Wish wish, Moment moment) {
        if (state() != TaskState.REOPENED) {
            deadlines = deadlines.again(moment.today(), moment.calendar());
        }
        judgeWanting(wish.fact().roundYear());
        confirm(wish);
    }

    public void acknowledge(Instant now) {
        goOn(TaskState.ACKNOWLEDGED);
        work = work.acknowledge(now);
    }

    public void start(Instant now) {
        goOn(TaskState.IN_PROGRESS);
        work = work.start(now);
    }

    public void complete(LocalDate day, String result, Instant now) {
        beginRun(TaskState.DONE);
        work = work.complete(day, result, now);
        offer(null);
    }

    public void retract() {
        goOn(TaskState.IN_PROGRESS);
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

    /** The new agency begins at the beginning, with terms of its own. */
    public void handOver(String to, Moment moment) {
        agency = to;
        offer(null);
        assignee = null;
        goOn(TaskState.OPEN);
        work = new Work(null, null, work.doneOn(), work.doneAt(), work.result(), work.runs());
        deadlines = deadlines.again(moment.today(), moment.calendar());
    }

    public boolean answers(WantedTask wanted) {
        return need().equals(wanted.need())
                && (agency.equals(wanted.agency()) || grounds.routedAgency().equals(wanted.agency()));
    }

    public List<TaskAction> possible() {
        return TaskAction.possibleIn(state(), deadlines.paused());
    }

    /** Whether the latest round was a visit after the day on which the work was done. */
    public boolean visitedAfterWork(CurrentNeeds needs) {
        return Verdict.isAfterWork(work.doneOn(), needs) && needs.measures(trigger(), need());
    }

    public boolean foundBy(CurrentNeeds needs) {
        return needs.finds(trigger(), need());
    }

    public Verdict verdict(CurrentNeeds needs) {
        return Verdict.of(
                new TaskAtSurvey(
                        trigger(),
                        need(),
                        agency,
                        grounds.routedAgency(),
                        leftBefore(needs.latest().roundYear()),
                        finding.roundYear(),
                        work.doneOn(),
                        grounds.followUpUntil()),
                needs);
    }

    public String agency() {
        return agency;
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

    public @Nullable String assignee() {
        return assignee;
    }

    public boolean synthetic() {
        return synthetic;
    }

    public long version() {
        return version;
    }
}
