package vn.giamngheo.local.demo;

import java.time.Duration;

/** Waits until the events of the loaded households have reached the progress of the plan and the departments' tasks. */
final class DemoArrival {

    static final String WHERE = "area=482&year=" + DemoLoader.YEAR;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 300;

    private final Api api;

    DemoArrival(Api api) {
        this.api = api;
    }

    /** True when the plan knows of so many households and their surveys; false when nothing has moved for a while. */
    boolean countedByPlan(int households) throws InterruptedException {
        var seen = -1;
        var moved = System.nanoTime();
        while (System.nanoTime() - moved < PATIENCE.toNanos()) {
            var counted = counted();
            if (counted >= households) {
                return true;
            }
            if (counted != seen) {
                seen = counted;
                moved = System.nanoTime();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    /** The events are out by now; returns when the departments get no more tasks from them. */
    void settleTasks() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var before = -1;
        for (var now = tasks(); now == 0 || now != before; now = tasks()) {
            if (System.nanoTime() > end) {
                return;
            }
            before = now;
            Thread.sleep(2 * PAUSE_MILLIS);
        }
    }

    private int counted() {
        var plan =
                api.get("/plans?" + WHERE).orFail().body().path("items").path(0).path("id");
        if (plan.isMissingNode()) {
            return 0;
        }
        var progress = api.get("/plans/" + plan.asText() + "/progress?" + WHERE).orFail();
        // The register and the surveys come by topics of their own: the rate is right when both are complete.
        var completeness = progress.body().path("completeness");
        return Math.min(
                completeness.path("households").asInt(),
                completeness.path("householdsSurveyed").asInt());
    }

    private int tasks() {
        var sum = 0;
        for (var item : api.get("/task-counts?" + WHERE).orFail().body().path("items")) {
            sum += item.path("count").asInt();
        }
        return sum;
    }
}
