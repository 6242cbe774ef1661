package vn.giamngheo.local.demo;

import java.time.Duration;

/** Waits until the events of the loaded surveys have reached the progress of the plan. */
final class DemoArrival {

    static final String AREA = "482";

    private static final Duration PATIENCE_WITHOUT_PROGRESS = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 300;

    private final Api api;

    DemoArrival(Api api) {
        this.api = api;
    }

    /** True when the plan counts at least so many households; false when nothing has moved for a while. */
    boolean await(int households) throws InterruptedException {
        var seen = -1;
        var moved = System.nanoTime();
        while (System.nanoTime() - moved < PATIENCE_WITHOUT_PROGRESS.toNanos()) {
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

    private int counted() {
        var where = "area=" + AREA + "&year=" + DemoLoader.YEAR;
        var plan =
                api.get("/plans?" + where).orFail().body().path("items").path(0).path("id");
        if (plan.isMissingNode()) {
            return 0;
        }
        var progress = api.get("/plans/" + plan.asText() + "/progress?" + where).orFail();
        return progress.body().path("households").asInt();
    }
}
