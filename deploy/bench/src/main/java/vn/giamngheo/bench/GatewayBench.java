package vn.giamngheo.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import vn.giamngheo.local.stack.LocalStack;

/** How many reads go through the gateway in the time in which so many go to the service itself; both take turns. */
final class GatewayBench {

    private static final int CLIENTS = 8;
    private static final int TURNS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TURN = Duration.ofSeconds(4);

    private final LocalStack stack;

    GatewayBench(LocalStack stack) {
        this.stack = stack;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        var gateway = new Clients(stack, stack.gateway().address());
        var direct = new Clients(stack, stack.household().address());
        System.out.printf("%n%-36s %10s %10s %8s%n", CLIENTS + " clients, medians", "direct/s", "gateway/s", "ratio");
        var lines = new ArrayList<String>();
        for (var path : List.of("/areas/20107", "/areas?limit=100", "/poverty-standards/VN-2016")) {
            gateway.perSecond(CLIENTS, WARM_UP, path);
            direct.perSecond(CLIENTS, WARM_UP, path);
            lines.add(compare(direct, gateway, path));
        }
        System.out.println("\n{\"clients\":" + CLIENTS + ",\"gateway\":[" + String.join(",", lines) + "]}");
    }

    private static String compare(Clients direct, Clients gateway, String path)
            throws InterruptedException, ExecutionException {
        var straight = new ArrayList<Double>();
        var through = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var turn = 0; turn < TURNS; turn++) {
            straight.add(direct.perSecond(CLIENTS, TURN, path));
            through.add(gateway.perSecond(CLIENTS, TURN, path));
            ratios.add(through.getLast() / straight.getLast());
        }
        System.out.printf("%-36s %10.0f %10.0f %8.2f%n", path, median(straight), median(through), median(ratios));
        return "{\"path\":\"%s\",\"direct\":%.0f,\"gateway\":%.0f,\"ratio\":%.2f}"
                .formatted(path, median(straight), median(through), median(ratios));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
