package vn.giamngheo.testing.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Knocks at the service, thousands of times, so it is lean: no document is checked here, others do that. */
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> signed = new ConcurrentHashMap<>();
    private final URI base;

    Door(URI base) {
        this.base = base;
    }

    /** A token signed once serves all its calls. */
    String token(String key, Supplier<String> sign) {
        return signed.computeIfAbsent(key, unused -> sign.get());
    }

    Answer knock(
            String method, String address, Map<String, String> headers, @Nullable String token, @Nullable String body) {
        var request = HttpRequest.newBuilder(base.resolve(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "en");
        headers.forEach(request::setHeader);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            if (!headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var sent = address + " " + (body == null ? "" : body);
            return new Answer(response.statusCode(), response.body(), sent);
        } catch (IOException e) {
            throw new AssertionError(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + address, e);
        }
    }

    /**
     * What came back.
     *
     * @param sent what the caller said himself, which is no secret when it comes back
     */
    record Answer(int status, String body, String sent) {

        /** The door was closed by the role. */
        boolean forbidden() {
            return status == 403 && body.contains("urn:giamngheo:problem:forbidden");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(body, e);
            }
        }

        @Override
        public String toString() {
            return status + " " + body + "\n  to " + sent;
        }
    }
}
