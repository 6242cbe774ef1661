package vn.giamngheo.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;

import vn.giamngheo.local.stack.LocalStack;

/** How long it takes to say how an area stands, through HTTP, question by question. */
final class ProgressBench {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;
    private static final String PLAN = "/plans/" + SyntheticTargets.PLAN;
    private static final String WHERE = "?area=" + SyntheticTargets.DISTRICT;
    private static final String RATE = "&indicator=POVERTY_RATE";

    private final LocalStack stack;
    private final SyntheticTargets targets;

    ProgressBench(LocalStack stack, SyntheticTargets targets) {
        this.stack = stack;
        this.targets = targets;
    }

    void run() throws SQLException, IOException, InterruptedException, ExecutionException {
        System.out.println("Filling target-service with a synthetic plan and what was counted for it …");
        var filled = targets.fill();
        var clients = new Clients(stack);
        var indicators = clients.get(PLAN + "/progress" + WHERE + "&year=2020").path("indicators");
        var questions = questions();
        for (var question : questions) {
            clients.measure(WARM_UP, question.path);
        }
        System.out.printf(
                "%n%-36s %8s %8s %8s%n", indicators.size() + " indicators, " + filled, "p50 ms", "p95 ms", "max ms");
        var lines = new ArrayList<String>();
        for (var question : questions) {
            var times = clients.measure(MEASURED, question.path);
            System.out.println(times.line(question.kind));
            lines.add(times.json(question.kind));
        }
        System.out.println("\n{\"clients\":" + Clients.AT_ONCE + ",\"progress\":[" + String.join(",", lines) + "]}");
    }

    /** Years and communes go round, so that no answer is the one of a moment ago. */
    private static List<Question> questions() {
        return List.of(
                new Question("progress of all communes together", i -> PLAN + "/progress" + WHERE + year(i)),
                new Question("the same, one indicator", i -> PLAN + "/progress" + WHERE + year(i) + RATE),
                new Question(
                        "progress of one commune",
                        i -> PLAN + "/progress?area=" + SyntheticTargets.commune(i) + year(i)),
                new Question("ranking of the communes", i -> PLAN + "/ranking" + WHERE + year(i) + RATE + "&limit=200"),
                new Question("series of all communes together", i -> PLAN + "/series" + WHERE + RATE),
                new Question("forecast of all communes together", i -> PLAN + "/forecast" + WHERE + RATE),
                new Question("overview of all communes together", i -> "/overview" + WHERE + year(i)));
    }

    private static String year(int i) {
        return "&year=" + (SyntheticTargets.FIRST_YEAR + i % SyntheticTargets.YEARS);
    }

    private record Question(String kind, IntFunction<String> path) {}
}
