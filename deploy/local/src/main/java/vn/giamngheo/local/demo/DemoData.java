package vn.giamngheo.local.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.IntConsumer;

import vn.giamngheo.local.process.LocalStackException;

/** Loads the demo data into a running stack, once. */
public final class DemoData {

    private final DemoMarker marker;
    private final Api api;

    public DemoData(DemoMarker marker, String gateway, String tokenAddress, String client, String secret) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.marker = marker;
        this.api = new Api(http, gateway, new Tokens(http, tokenAddress, client, secret));
    }

    /** False when everything was there already. */
    public boolean load(DemoSize size, IntConsumer loaded) {
        if (marker.isLoaded(size) && completedHouseholds() >= size.households()) {
            return false;
        }
        marker.begin(size);
        var loader = new DemoLoader(api);
        loader.openRounds();
        loader.load(DemoGenerator.generate(size), loaded);
        marker.finish(size);
        return true;
    }

    /** Whether the plan's progress has come to know of all households within a reasonable time. */
    public boolean hasArrived(DemoSize size) {
        try {
            var arrival = new DemoArrival(api);
            if (!arrival.countedByPlan(size.households())) {
                return false;
            }
            arrival.settleTasks();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        }
    }

    private int completedHouseholds() {
        var statistics = api.get("/statistics?standard=VN-2016&" + DemoArrival.WHERE);
        return statistics.isSuccess() ? statistics.body().path("completed").asInt() : 0;
    }
}
