package vn.giamngheo.gateway;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real HTTP server in the place of a service: it answers by a script and remembers what it was asked. */
public final class Peer implements BeforeEachCallback, AfterEachCallback {

    private final String name;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<Line> script = new CopyOnWriteArrayList<>();
    private Vertx vertx;

    private Peer(String name) {
        this.name = name;
    }

    public static Peer of(String service) {
        return new Peer(service);
    }

    /** One request as it arrived. */
    public record Seen(String method, String uri, MultiMap headers, Buffer body) {}

    private record Line(Predicate<HttpServerRequest> when, Handler<HttpServerRequest> then) {}

    public Peer on(String path, Handler<HttpServerResponse> answer) {
        script.add(new Line(request -> request.path().equals(path), request -> answer.handle(request.response())));
        return this;
    }

    /** Answers the first such request so, and the next as if this had not been said. */
    public Peer onFirst(String path, Handler<HttpServerResponse> answer) {
        var first = new AtomicBoolean(true);
        script.add(
                0,
                new Line(
                        request -> request.path().equals(path) && first.getAndSet(false),
                        request -> answer.handle(request.response())));
        return this;
    }

    public Peer onQuery(String query, Handler<HttpServerResponse> answer) {
        script.add(
                0,
                new Line(
                        request -> request.query() != null && request.query().contains(query),
                        request -> answer.handle(request.response())));
        return this;
    }

    public Peer onJson(String path, int status, String body) {
        return on(path, json(status, body));
    }

    public static Handler<HttpServerResponse> json(int status, String body) {
        var type = status < 400 ? "application/json" : "application/problem+json";
        return answer ->
                answer.setStatusCode(status).putHeader("Content-Type", type).end(body);
    }

    public Peer onSlowly(String path, long millis, String body) {
        return on(
                path, answer -> vertx.setTimer(millis, timer -> json(200, body).handle(answer)));
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public String authority() {
        return url().getAuthority();
    }

    /** Goes away, as a service that crashes does. */
    public void crash() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Comes back after a crash. */
    public void revive() {
        beforeEach(null);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(16_384))
                .requestHandler(this::handle);
        server.listen(url().getPort(), "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        crash();
        seen.clear();
        script.clear();
    }

    private URI url() {
        return ConfigProvider.getConfig().getValue(name + ".url", URI.class);
    }

    private void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            seen.add(new Seen(
                    request.method().name(),
                    request.uri(),
                    MultiMap.caseInsensitiveMultiMap().addAll(request.headers()),
                    body));
            script.stream()
                    .filter(line -> line.when().test(request))
                    .findFirst()
                    .map(Line::then)
                    .orElse(unscripted ->
                            json(200, "{\"service\":\"" + name + "\"}").handle(unscripted.response()))
                    .handle(request);
        });
    }
}
