package vn.giamngheo.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.local.process.LocalStackException;

/** A client of the gateway that has a token and does not give up at the first refused connection. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);
    private static final int ATTEMPTS = 8;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;
    private final String base;
    private final Tokens tokens;

    Api(HttpClient http, String gateway, Tokens tokens) {
        this.http = http;
        this.base = gateway + "/api/v1";
        this.tokens = tokens;
    }

    Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply post(String path, JsonNode body) {
        return send("POST", path, body, null);
    }

    /** A change of what the caller has seen in the version {@code etag}. */
    Reply change(String path, String etag) {
        return send("POST", path, null, etag);
    }

    private Reply send(String method, String path, @Nullable JsonNode body, @Nullable String etag) {
        for (var attempt = 1; ; attempt++) {
            try {
                var reply = exchange(method, path, body, etag);
                if (reply.status() == 401 && attempt < ATTEMPTS) {
                    tokens.renew();
                } else if (!TRY_AGAIN.contains(reply.status()) || attempt == ATTEMPTS) {
                    return reply;
                }
            } catch (IOException refused) {
                if (attempt == ATTEMPTS) {
                    throw new LocalStackException(
                            "Demo data: " + base + path + " does not answer: " + refused, refused);
                }
            }
            pause(attempt);
        }
    }

    private Reply exchange(String method, String path, @Nullable JsonNode body, @Nullable String etag)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var etagNow = response.headers().firstValue("ETag");
            return new Reply(method + " " + path, response.statusCode(), parsed(response.body()), etagNow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        }
    }

    private JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Math.min(4000, 100L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        }
    }
}
