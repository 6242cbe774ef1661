package vn.giamngheo.task.task;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

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
        var latest = needs.latest();
        switch (task.verdict(needs)) {
            case Verdict.GoesOn(var wish) -> goOn(task, wish, moment);
            case Verdict.Verified() -> verify(task, latest, moment);
            case Verdict.Reopened(var wish) -> reopen(task, wish, moment);
            case Verdict.Withdrawn withdrawn -> withdraw(task, latest, withdrawn, moment);
            case Verdict.WaitsAgain() -> waitAgain(task, latest, moment);
        }
    }

    private void goOn(Task task, CurrentNeeds.Wish wish, Task.Moment moment) {
        var before = task.finding().surveyId();
        task.confirm(wish);
        if (!before.equals(wish.fact().surveyId())) {
            record(task, TaskEvent.FOUND_AGAIN, task.state(), wish.fact(), moment);
        }
    }

    private void verify(Task task, SurveyFact by, Task.Moment moment) {
        var ending = task.ending();
        if (ending != null && by.surveyId().equals(ending.closedBySurveyId())) {
            return;
        }
        var from = task.state();
        verifications.keep(task, by, true, moment.now());
        task.verify(by, moment.now());
        record(task, TaskEvent.VERIFIED, from, by, moment);
    }

    private void reopen(Task task, CurrentNeeds.Wish wish, Task.Moment moment) {
        var from = task.state();
        if (from == TaskState.REOPENED
                && task.finding().surveyId().equals(wish.fact().surveyId())) {
            return;
        }
        verifications.keep(task, wish.fact(), false, moment.now());
        task.reopen(wish, moment);
        record(task, TaskEvent.REOPENED, from, wish.fact(), moment);
    }

    private void withdraw(Task task, SurveyFact latest, Verdict.Withdrawn withdrawn, Task.Moment moment) {
        var from = task.state();
        if (withdrawn.judged()) {
            verifications.keep(task, latest, false, moment.now());
        }
        task.cancel(withdrawn.reason(), latest.surveyId(), moment.now());
        record(task, TaskEvent.CANCELLED, from, latest, moment);
    }

    private void waitAgain(Task task, SurveyFact latest, Task.Moment moment) {
        var from = task.state();
        verifications.forget(Objects.requireNonNull(task.id()), task.work().runs());
        task.waitAgain();
        record(task, TaskEvent.WAITS_AGAIN, from, latest, moment);
    }

    private void record(Task task, TaskEvent event, TaskState from, SurveyFact by, Task.Moment moment) {
        recordChange.of(task, event, from, TaskChange.By.survey(by.surveyId()), moment.now());
    }
}
