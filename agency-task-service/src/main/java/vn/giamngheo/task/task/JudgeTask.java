package vn.giamngheo.task.task;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.CurrentNeeds;
import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.model.Verdict;
import vn.giamngheo.task.task.store.Verifications;

/** Carries out what a household's latest round means for one of its tasks. */
@ApplicationScoped
class JudgeTask {

    private final Verifications verifications;
    private final RecordChange recordChange;

    JudgeTask(Verifications verifications, RecordChange recordChange) {
        this.verifications = verifications;
        this.recordChange = recordChange;
    }

    /** Said twice, it changes nothing the second time. */
    void judge(Task task, CurrentNeeds needs, Task.Moment moment) {
        judgeFormerRun(task, needs, moment);
        var latest = needs.latest();
        switch (task.verdict(needs)) {
            case Verdict.GoesOn(var wish) -> goOn(task, wish, moment);
            case Verdict.Verified() -> verify(task, latest, moment);
            case Verdict.Reopened(var wish) -> reopen(task, wish, moment);
            case Verdict.Withdrawn withdrawn -> withdraw(task, latest, withdrawn, moment);
            case Verdict.Waits() -> restore(task, latest, moment);
        }
    }

    /** People have gone on since the round judged their work, but what it says of that work may still be set right. */
    private void judgeFormerRun(Task task, CurrentNeeds needs, Task.Moment moment) {
        if (!task.wasJudgedBy(needs.latest().roundYear())) {
            return;
        }
        if (task.visitedAfterWork(needs)) {
            verifications.keep(task, needs.latest(), !task.foundBy(needs), moment.now());
        } else {
            verifications.forget(task.id(), task.work().runs());
        }
    }

    private void goOn(Task task, CurrentNeeds.Wish wish, Task.Moment moment) {
        restore(task, wish.fact(), moment);
        var before = task.finding().surveyId();
        task.confirm(wish);
        if (!before.equals(wish.fact().surveyId())) {
            record(task, TaskEvent.FOUND_AGAIN, task.state(), wish.fact(), moment);
        }
    }

    private void verify(Task task, SurveyFact by, Task.Moment moment) {
        if (isEndedBy(task, by, null)) {
            return;
        }
        var from = task.state();
        verifications.keep(task, by, true, moment.now());
        task.verify(by, moment.now());
        record(task, TaskEvent.VERIFIED, from, by, moment);
    }

    private void reopen(Task task, CurrentNeeds.Wish wish, Task.Moment moment) {
        var from = task.state();
        var by = wish.fact();
        if (from == TaskState.REOPENED
                && task.isJudgedBy(by.roundYear())
                && task.finding().surveyId().equals(by.surveyId())) {
            return;
        }
        verifications.keep(task, by, false, moment.now());
        task.reopen(wish, moment);
        record(task, TaskEvent.REOPENED, from, by, moment);
    }

    private void withdraw(Task task, SurveyFact by, Verdict.Withdrawn withdrawn, Task.Moment moment) {
        if (isEndedBy(task, by, withdrawn.reason())) {
            return;
        }
        var from = task.state();
        if (withdrawn.judged()) {
            verifications.keep(task, by, false, moment.now());
        } else if (task.isJudgedBy(by.roundYear())) {
            verifications.forget(task.id(), task.work().runs());
        }
        task.withdraw(withdrawn.reason(), by.roundYear(), by.surveyId(), moment.now());
        record(task, TaskEvent.CANCELLED, from, by, moment);
    }

    /** What the round had made of it is taken back, if it had made anything of it. */
    private void restore(Task task, SurveyFact latest, Task.Moment moment) {
        if (!task.isJudgedBy(latest.roundYear())) {
            return;
        }
        var from = task.state();
        verifications.forget(task.id(), task.work().runs());
        task.restore(latest.roundYear());
        record(task, TaskEvent.RESTORED, from, latest, moment);
    }

    private static boolean isEndedBy(Task task, SurveyFact by, @Nullable CancelledReason reason) {
        var ending = task.ending();
        return ending != null && by.surveyId().equals(ending.closedBySurveyId()) && reason == ending.cancelledReason();
    }

    private void record(Task task, TaskEvent event, TaskState from, SurveyFact by, Task.Moment moment) {
        recordChange.of(task, event, from, TaskChange.By.survey(by.surveyId()), moment.now());
    }
}
