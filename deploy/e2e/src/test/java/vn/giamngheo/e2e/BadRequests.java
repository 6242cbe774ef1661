package vn.giamngheo.e2e;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Makes requests out of the API document, each with at least one fault that has to be refused. The same seed makes the same
 * requests.
 */
final class BadRequests {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

    private static final List<String> ODD_SEGMENTS = List.of(
            "0",
            "-1",
            "null",
            "00000000-0000-0000-0000-000000000000x",
            "%2e%2e",
            "..%2f..%2fq%2fmetrics",
            "%00",
            "%F0%9F%98%80",
            "a".repeat(300),
            "1%27%20or%20%271%27=%271",
            "$%7Bjndi:ldap:x%7D",
            "*",
            "%25s%25n");

    private static final List<String> ODD_VALUES = List.of(
            "",
            "%00",
            "-1",
            "99999999999999999999",
            "1e9",
            "%27;drop%20table%20household;--",
            "%F0%9F%98%80",
            "NaN",
            "2016-02-30",
            "true",
            "%25");

    private static final List<String> BROKEN_BODIES = List.of(
            "{",
            "[]",
            "null",
            "\"\"",
            "0",
            "{\"a\":1}{\"b\":2}",
            "{\"nobodyKnowsThisField\":1}",
            "{\"nobodyKnowsThisField\":\"\\u0000\",\"nobodyKnowsThisField\":2}",
            "[".repeat(5_000),
            "{\"nobodyKnowsThisField\":" + "9".repeat(5_000) + "}",
            "{\"nobodyKnowsThisField\":1e999999999}",
            "{\"nobodyKnowsThisField\":\"\ud83d\"}",
            "\ufeff{\"nobodyKnowsThisField\":{}}",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");

    private static final List<String> BAD_TOKENS = List.of(
            "x",
            "a.b.c",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInJlYWxtX2FjY2VzcyI6eyJyb2xlcyI6WyJhZG1pbiJdfX0.",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.AAAA",
            "a".repeat(7_000),
            ".".repeat(2_000));

    private final List<Operation> operations = new ArrayList<>();
    private final List<String> tokens;
    private final String door;
    private final Random random;

    BadRequests(String document, String door, List<String> tokens, long seed) {
        this.door = door;
        this.tokens = tokens;
        this.random = new Random(seed);
        try {
            new ObjectMapper()
                    .readTree(document)
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> add(path.getKey(), method.getKey(), method.getValue())));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Operation(String path, String method, boolean body) {}

    private void add(String path, String method, JsonNode operation) {
        if (path.startsWith("/api/")) {
            operations.add(
                    new Operation(path, method.toUpperCase(java.util.Locale.ROOT), operation.has("requestBody")));
        }
    }

    HttpRequest next() {
        var operation = one(operations);
        var faults = new ArrayList<Runnable>();
        var made = new Made(operation);
        faults.add(made::unknownParameter);
        faults.add(made::badToken);
        if (PARAMETER.matcher(operation.path()).find()) {
            faults.add(made::oddSegment);
        }
        if (operation.body()) {
            faults.add(made::brokenBody);
            faults.add(made::brokenBody);
            faults.add(made::anotherMediaType);
        }
        one(faults).run();
        if (random.nextInt(4) == 0) {
            one(faults).run();
        }
        return made.request();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One request while its faults are put in. */
    private final class Made {

        private final Operation operation;
        private String path;
        private String query = "";
        private String token = one(tokens);
        private String body = "{}";
        private String type = "application/json";

        Made(Operation operation) {
            this.operation = operation;
            // Nobody has this id, so that even a request whose fault is overlooked finds nothing to change.
            this.path = PARAMETER
                    .matcher(operation.path())
                    .replaceAll(new UUID(random.nextLong(), random.nextLong()).toString());
        }

        void unknownParameter() {
            query = "?nobodyKnowsThis" + random.nextInt(9) + "=" + one(ODD_VALUES);
        }

        void badToken() {
            token = one(BAD_TOKENS);
        }

        void oddSegment() {
            path = PARAMETER
                    .matcher(operation.path())
                    .replaceFirst(java.util.regex.Matcher.quoteReplacement(one(ODD_SEGMENTS)));
            path = PARAMETER.matcher(path).replaceAll("x");
            // A word may be somebody's code; what is asked besides makes it wrong all the same.
            unknownParameter();
        }

        void brokenBody() {
            body = one(BROKEN_BODIES);
        }

        void anotherMediaType() {
            type = one(List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "*/*", "x"));
            unknownParameter();
        }

        HttpRequest request() {
            var request = HttpRequest.newBuilder(URI.create(door + path + query))
                    .header("Authorization", "Bearer " + token)
                    .header("If-Match", one(List.of("\"1\"", "W/\"1\"", "*", "x", "\"99999999999999999999\"")))
                    .header("Accept-Language", one(List.of("vi", "en", "*;q=x", "a".repeat(500))));
            if (operation.body()) {
                request.header("Content-Type", type);
            }
            return request.method(
                            operation.method(),
                            operation.body() ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
                    .build();
        }
    }
}
