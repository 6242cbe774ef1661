package vn.giamngheo.local.demo;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.giamngheo.local.process.LocalStackException;

/** An answer of the API. */
record Reply(String request, int status, JsonNode body, Optional<String> etag) {

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The body of a success; anything else ends the loading with the server's own reason. */
    Reply orFail() {
        if (isSuccess()) {
            return this;
        }
        var reason = body.path("detail").asText(body.path("title").asText("no reason given"));
        throw new LocalStackException("Demo data: " + request + " was answered " + status + ": " + reason
                + (body.has("errors") ? " " + body.path("errors") : ""));
    }
}
