package vn.giamngheo.task.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.CurrentNeeds;
import vn.giamngheo.task.task.model.HouseholdPlace;
import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.store.HouseholdPlaces;
import vn.giamngheo.task.task.store.Tasks;

/**
 * Brings a household's tasks in line with its latest round and with where it lives: opens what is newly needed, confirms
 * what still is, verifies what was done, and withdraws the rest.
 *
 * <p>Which tasks are owed in the end depends on the facts known, not on the order in which they came. To be called by
 * whoever holds the household's turn.
 */
@ApplicationScoped
class ReconcileTasks {

    private final LearnNeeds learnNeeds;
    private final HouseholdPlaces places;
    private final Tasks tasks;
    private final JudgeTask judgeTask;
    private final RecordChange recordChange;
    private final TellMoment tellMoment;
    private final UuidV7 ids;

    ReconcileTasks(
            LearnNeeds learnNeeds,
            HouseholdPlaces places,
            Tasks tasks,
            JudgeTask judgeTask,
            RecordChange recordChange,
            TellMoment tellMoment,
            UuidV7 ids) {
        this.learnNeeds = learnNeeds;
        this.places = places;
        this.tasks = tasks;
        this.judgeTask = judgeTask;
        this.recordChange = recordChange;
        this.tellMoment = tellMoment;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void of(UUID household) {
        learnNeeds.of(household).ifPresent(needs -> {
            var place = places.of(household).orElse(null);
            var live = tasks.live(household, needs.latest().roundYear());
            var moment = tellMoment.now();
            if (place != null && place.gone()) {
                live.stream()
                        .filter(task -> !TaskState.OVER.contains(task.state()))
                        .forEach(task -> endWithHousehold(task, needs.latest(), moment));
                return;
            }
            live.forEach(task -> judgeTask.judge(task, needs, moment));
            live.stream()
                    .filter(task -> !TaskState.OVER.contains(task.state()))
                    .forEach(task -> follow(task, needs.latest(), place, moment));
            openTheRest(live, needs, place, moment);
        });
    }

    private void endWithHousehold(Task task, SurveyFact latest, Task.Moment moment) {
        var from = task.state();
        task.withdraw(CancelledReason.HOUSEHOLD_GONE, latest.roundYear(), null, moment.now());
        recordChange.of(task, TaskEvent.CANCELLED, from, TaskChange.By.itself(), moment.now());
    }

    private void follow(Task task, SurveyFact latest, @Nullable HouseholdPlace place, Task.Moment moment) {
        var commune = commune(latest, place);
        if (!task.commune().equals(commune)) {
            task.moveTo(commune);
            recordChange.of(task, TaskEvent.MOVED, task.state(), TaskChange.By.itself(), moment.now());
        }
    }

    private void openTheRest(List<Task> live, CurrentNeeds needs, @Nullable HouseholdPlace place, Task.Moment moment) {
        // What has ended makes room first: the store would write what is new before what has changed.
        tasks.flush();
        var taken = Stream.concat(
                        live.stream().filter(task -> !TaskState.OVER.contains(task.state())),
                        tasks
                                .endedForGood(
                                        needs.latest().householdId(),
                                        needs.latest().roundYear())
                                .stream())
                .toList();
        needs.wishes().stream()
                .filter(wish -> taken.stream().noneMatch(task -> task.answers(wish.task())))
                .forEach(wish -> {
                    var task = new Task(ids.next(), wish, moment);
                    task.moveTo(commune(wish.fact(), place));
                    tasks.persist(task);
                    recordChange.of(
                            task,
                            TaskEvent.OPENED,
                            null,
                            TaskChange.By.survey(wish.fact().surveyId()),
                            moment.now());
                });
    }

    private static Commune commune(SurveyFact fact, @Nullable HouseholdPlace place) {
        return place == null ? fact.commune() : place.communeAfter(fact);
    }
}
