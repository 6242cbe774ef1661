package vn.giamngheo.local.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

import vn.giamngheo.local.process.LocalStackException;

/** Sends the synthetic households through the API; what is there already stays as it is, what is half done is finished. */
final class DemoLoader {

    static final int YEAR = 2015;

    private static final int NEXT_YEAR = 2016;
    private static final int AT_ONCE = 4;

    private final Api api;
    private final DemoRequests requests = new DemoRequests();
    private final SurveyWalk walk;

    DemoLoader(Api api) {
        this.api = api;
        this.walk = new SurveyWalk(api);
    }

    /** Opens the round of the demo data and the one after it, in which a reader can make a survey. */
    void openRounds() {
        api.post("/survey-rounds", requests.round(YEAR)).orFail();
        api.post("/survey-rounds", requests.round(NEXT_YEAR)).orFail();
    }

    void load(List<DemoHousehold> households, IntConsumer loaded) {
        var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());
        try {
            var running = new ExecutorCompletionService<Boolean>(threads);
            var futures = households.stream()
                    .map(household -> running.submit(() -> load(household), true))
                    .toList();
            for (var done = 1; done <= futures.size(); done++) {
                running.take().get();
                loaded.accept(done);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LocalStackException refusal
                    ? refusal
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private void load(DemoHousehold household) {
        api.post("/households", requests.household(household)).orFail();
        var survey = api.post("/surveys", requests.survey(household)).orFail();
        walk.complete(household.survey().id().toString(), survey);
    }
}
