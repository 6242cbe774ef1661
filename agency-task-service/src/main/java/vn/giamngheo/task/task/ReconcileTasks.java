package vn.giamngheo.task.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.task.task.model.CurrentNeeds;
import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.store.Tasks;

/**
 * Brings a household's tasks in line with its latest round: opens what is newly needed, confirms what still is, and
 * withdraws the rest.
 *
 * <p>Which tasks are open in the end depends on the facts known, not on the order in which they came.
 */
@ApplicationScoped
public class ReconcileTasks {

    private final LearnNeeds learnNeeds;
    private final Tasks tasks;
    private final UuidV7 ids;
    private final Clock clock;

    ReconcileTasks(LearnNeeds learnNeeds, Tasks tasks, UuidV7 ids, Clock clock) {
        this.learnNeeds = learnNeeds;
        this.tasks = tasks;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void apply(SurveyFact fact) {
        learnNeeds.from(fact).ifPresent(needs -> {
            var live = tasks.live(fact.householdId());
            var now = clock.instant();
            confirmOrWithdraw(live, needs, now);
            openTheRest(live, needs, now);
        });
    }

    private static void confirmOrWithdraw(List<Task> live, CurrentNeeds needs, Instant now) {
        for (var task : live) {
            needs.wish(task.need(), task.agency())
                    .ifPresentOrElse(
                            task::confirm,
                            () -> task.withdraw(
                                    needs.reasonAgainst(task.need()),
                                    needs.latest().surveyId(),
                                    now));
        }
    }

    private void openTheRest(List<Task> live, CurrentNeeds needs, Instant now) {
        needs.wishes().stream()
                .filter(wish -> live.stream().noneMatch(task -> task.answers(wish.task())))
                .forEach(wish -> tasks.persist(Task.open(ids.next(), wish, now)));
    }
}
