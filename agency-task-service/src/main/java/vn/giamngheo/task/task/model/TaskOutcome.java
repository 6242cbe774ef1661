package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

/** Where a task stands: what people brought it to, and what rounds have made of that. */
@MappedSuperclass
public abstract class TaskOutcome extends TaskIdentity {

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Embedded
    private @Nullable Ending ending;

    @Embedded
    private @Nullable Judged judged;

    private @Nullable String offeredTo;

    /** For Hibernate. */
    protected TaskOutcome() {}

    TaskOutcome(UUID id, CurrentNeeds.Wish wish, Instant openedAt) {
        super(id, wish, openedAt);
        state = TaskState.OPEN;
    }

    /** People or the calendar end it; no survey brings it back. */
    public void cancel(CancelledReason reason, Instant now) {
        end(TaskState.CANCELLED, new Ending(null, reason, now));
        judged = null;
    }

    /** A survey or the register of that round ends it. */
    public void withdraw(CancelledReason reason, int round, @Nullable UUID bySurvey, Instant now) {
        judged = new Judged(round, leftBefore(round));
        end(TaskState.CANCELLED, new Ending(bySurvey, reason, now));
    }

    public void verify(SurveyFact by, Instant now) {
        judged = new Judged(by.roundYear(), leftBefore(by.roundYear()));
        end(TaskState.VERIFIED, new Ending(by.surveyId(), null, now));
    }

    private void end(TaskState outcome, Ending how) {
        state = outcome;
        ending = how;
        offeredTo = null;
    }

    void judgeWanting(int round) {
        judged = new Judged(round, leftBefore(round));
        state = TaskState.REOPENED;
        ending = null;
    }

    /** What the round had made of it is taken back. */
    public void restore(int round) {
        state = leftBefore(round);
        judged = null;
        ending = null;
        offeredTo = null;
    }

    void goOn(TaskState next) {
        state = next;
        judged = judged == null ? null : judged.goneOn();
    }

    /** What former rounds said is of former work. */
    void beginRun(TaskState next) {
        state = next;
        judged = null;
    }

    /** @param to null when the offer is off the table */
    public void offer(@Nullable String to) {
        offeredTo = to;
    }

    public boolean isJudgedBy(int round) {
        return judged != null && judged.round() == round && judged.before() != null;
    }

    /** Whether the round judged work with which people have gone on since. */
    public boolean wasJudgedBy(int round) {
        return judged != null && judged.round() == round && judged.before() == null;
    }

    /** The state in which people had left it before the round said anything. */
    TaskState leftBefore(int round) {
        return judged != null && judged.round() == round && judged.before() != null ? judged.before() : state;
    }

    public TaskState state() {
        return state;
    }

    public @Nullable Ending ending() {
        return ending;
    }

    public @Nullable String offeredTo() {
        return offeredTo;
    }
}
