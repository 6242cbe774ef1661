package vn.giamngheo.task.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A household-service and an identity provider as small as they can be. */
final class RegisterStub implements AutoCloseable {

    /** Shorter than what a token must still be good for, so that each request fetches its own. */
    private static final String TOKEN = """
            {"access_token": "of-the-service", "token_type": "Bearer", "expires_in": 5}""";

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "{}";
    private volatile int tokenStatus = 200;

    private RegisterStub(HttpServer server) {
        this.server = server;
    }

    static RegisterStub start() {
        var address = URI.create(
                ConfigProvider.getConfig().getValue("quarkus.rest-client.household-service.url", String.class));
        try {
            var stub =
                    new RegisterStub(HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0));
            stub.server.createContext("/token", stub::token);
            stub.server.createContext("/api/v1/households/", stub::card);
            stub.server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RegisterStub answering(int withStatus, String withBody) {
        status = withStatus;
        body = withBody;
        return this;
    }

    RegisterStub givingNoTokens() {
        tokenStatus = 401;
        return this;
    }

    /** Path, token, purpose and person of each request. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Request id and trace of each request. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void token(HttpExchange exchange) throws IOException {
        answer(exchange, tokenStatus, TOKEN);
    }

    private void card(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(String.join(
                " | ",
                exchange.getRequestURI().toString(),
                headers.getFirst("Authorization"),
                headers.getFirst("X-Purpose"),
                headers.getFirst("X-On-Behalf-Of")));
        requests.add(headers.getFirst("X-Request-Id") + " | " + headers.getFirst("traceparent"));
        answer(exchange, status, body);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
