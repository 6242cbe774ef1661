package vn.giamngheo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.local.stack.LocalStack;

/** Some clients that ask at once, each waiting for its answer before it asks again. */
final class Clients {

    static final int AT_ONCE = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final String token;

    Clients(LocalStack stack) throws IOException, InterruptedException {
        this(stack, stack.gateway().address());
    }

    /** Clients that pass the gateway by, or not. */
    Clients(LocalStack stack, String address) throws IOException, InterruptedException {
        this.api = address + "/api/v1";
        this.token = token(stack);
    }

    /** How long each of the requests took; the path may differ from one to the next. */
    Times measure(int requests, IntFunction<String> path) throws InterruptedException, ExecutionException {
        return measureAll(requests, i -> new Question(path.apply(i), null));
    }

    /** The same, where some are asked with a body. */
    Times measureAll(int requests, IntFunction<Question> question) throws InterruptedException, ExecutionException {
        var times = new ArrayList<Long>();
        try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = new ArrayList<Callable<Long>>();
            for (var i = 0; i < requests; i++) {
                var asked = question.apply(i);
                work.add(() -> ask(asked));
            }
            for (var done : clients.invokeAll(work)) {
                times.add(done.get());
            }
        }
        times.sort(null);
        return new Times(times);
    }

    /** How many of these a second so many clients get answered. */
    double perSecond(int clients, Duration time, String path) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = new ArrayList<Callable<Long>>();
            for (var client = 0; client < clients; client++) {
                work.add(() -> {
                    var answered = 0L;
                    while (System.nanoTime() < end) {
                        answer(new Question(path, null));
                        answered++;
                    }
                    return answered;
                });
            }
            var all = 0L;
            for (var done : threads.invokeAll(work)) {
                all += done.get();
            }
            return all / (time.toNanos() / 1e9);
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(answer(new Question(path, null)));
    }

    private long ask(Question question) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answered = answer(question);
        var nanos = System.nanoTime() - start;
        if (answered.isEmpty()) {
            throw new IllegalStateException(question.path + " was answered by nothing");
        }
        return nanos;
    }

    private String answer(Question question) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(api + question.path)).header("Authorization", "Bearer " + token);
        if (question.body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(question.body));
        }
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(question.path + " " + response.statusCode() + ": " + response.body());
        }
        return response.body();
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
        return JSON.readTree(body).path("access_token").asText();
    }

    /** A read by an address alone, or by a body. */
    record Question(String path, @Nullable String body) {}

    /** Times in nanoseconds, the shortest first. */
    record Times(List<Long> sorted) {

        double millis(int percent) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
        }

        String line(String kind) {
            return "%-36s %8.1f %8.1f %8.1f".formatted(kind, millis(50), millis(95), millis(100));
        }

        String json(String kind) {
            return "{\"kind\":\"%s\",\"p50\":%.1f,\"p95\":%.1f,\"max\":%.1f}"
                    .formatted(kind, millis(50), millis(95), millis(100));
        }
    }
}
