package vn.giamngheo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.giamngheo.local.archive.Folders;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.Progress;
import vn.giamngheo.local.stack.StackPorts;
import vn.giamngheo.local.stack.StackSettings;

/** How long a search takes, through HTTP, kind by kind. */
public final class SearchBench {

    private static final int USUAL_HOUSEHOLDS = 100_000;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;
    private static final int CLIENTS = 2;

    /** What a person might type, and how rare it is. */
    private static final List<Search> SEARCHES = List.of(
            new Search("full name, with tones", "Trần Thị Hoà", ""),
            new Search("full name, without tones", "tran thi hoa", ""),
            new Search("part of a name", "xuan phuong", ""),
            new Search("part of a word", "ngoc kh", ""),
            new Search("most common family name", "nguyen", ""),
            new Search("one syllable, with tones", "Đào", ""),
            new Search("initials", "nvh", ""),
            new Search("code", "B-4711", ""),
            new Search("nobody's name", "zzyzx quxx", ""),
            new Search("in one commune", "nguyen van", "&commune=20107"),
            new Search("page without a search", "", ""));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final String token;

    private SearchBench(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        var households = arguments.length > 2 ? Integer.parseInt(arguments[2]) : USUAL_HOUSEHOLDS;
        var root = Path.of(arguments[0]);
        var state = root.resolve("deploy/bench/target/stack");
        Folders.delete(state);
        System.out.println("Starting a stack of its own …");
        try (var stack = new LocalStack(new StackSettings(root, state, StackPorts.free()))) {
            stack.start(Progress.SILENT);
            fill(stack, households);
            var bench = new SearchBench(stack.gateway().address(), token(stack));
            bench.run(households);
        }
    }

    private static void fill(LocalStack stack, int households) throws SQLException {
        System.out.printf("Filling the register with %,d synthetic households of four …%n", households);
        var login = stack.postgres().database("household");
        SyntheticRegister.fill(stack.postgres().jdbcUrl("household"), login.login(), login.password(), households);
    }

    private void run(int households) throws InterruptedException, ExecutionException {
        System.out.printf(
                "%n%-28s %8s %8s %8s%n", "search at " + households + " households", "p50 ms", "p95 ms", "max ms");
        var lines = new ArrayList<String>();
        for (var search : SEARCHES) {
            measure(search, WARM_UP);
        }
        for (var search : SEARCHES) {
            var times = measure(search, MEASURED);
            System.out.printf("%-28s %8.1f %8.1f %8.1f%n", search.kind, at(times, 50), at(times, 95), at(times, 100));
            lines.add(
                    "{\"kind\":\"%s\",\"p50\":%.1f,\"p95\":%.1f}".formatted(search.kind, at(times, 50), at(times, 95)));
        }
        System.out.println("\n{\"households\":" + households + ",\"clients\":" + CLIENTS + ",\"search\":["
                + String.join(",", lines) + "]}");
    }

    private List<Long> measure(Search search, int requests) throws InterruptedException, ExecutionException {
        var times = new ArrayList<Long>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Callable<Long>>();
            for (var i = 0; i < requests; i++) {
                work.add(() -> ask(search));
            }
            for (var done : clients.invokeAll(work)) {
                times.add(done.get());
            }
        }
        times.sort(null);
        return times;
    }

    private long ask(Search search) throws IOException, InterruptedException {
        var text = search.text.isEmpty() ? "" : "&q=" + URLEncoder.encode(search.text, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1/households?limit=20" + text + search.filter))
                .header("Authorization", "Bearer " + token)
                .build();
        var start = System.nanoTime();
        var response = http.send(request, BodyHandlers.ofString());
        var nanos = System.nanoTime() - start;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return nanos;
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private static String token(LocalStack stack) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stack.keycloak().tokenAddress()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=giamngheo-demo&username=reviewer&password=demo-only"))
                .build();
        var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readTree(body).path("access_token").asText();
    }

    private record Search(String kind, String text, String filter) {}
}
