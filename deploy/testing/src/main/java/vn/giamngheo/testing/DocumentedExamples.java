package vn.giamngheo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/**
 * Sends the request that a document shows for each operation to the running service. What is shown must be understood:
 * the thing it speaks of may be absent (404), or as it is already (409, 412), but the request is not wrong in itself.
 */
public final class DocumentedExamples {

    private static final Path FILES = Path.of("src/main/resources/examples");
    private static final Set<Integer> BESIDE_THE_POINT = Set.of(401, 405, 406, 413, 415, 428);

    /** No resource has come so far, so that nothing that other tests need is changed. */
    private static final String NO_VERSION = "\"999999999\"";

    private final ApiContract contract;
    private final Tokens caller;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private DocumentedExamples(ApiContract contract, Tokens caller) {
        this.contract = contract;
        this.caller = caller;
    }

    /** The caller's roles should open everything; its areas decide how far the examples get. */
    public static void assertUnderstood(Path document, Tokens caller) {
        var examples = new DocumentedExamples(ApiContract.committed(document), caller);
        examples.contract.eachOperation(examples::send);
        examples.leftOver();
        if (!examples.wrong.isEmpty()) {
            throw new AssertionError("Documented, but not true:\n" + String.join("\n", examples.wrong));
        }
    }

    private void send(String path, String method, JsonNode operation) {
        known.add(operation.path("operationId").asText() + ".json");
        for (var body : operation.path("requestBody").path("content").properties()) {
            var named = body.getValue().path("examples").elements();
            var example = named.hasNext()
                    ? named.next().path("value")
                    : body.getValue().path("example");
            if (!body.getKey().startsWith("multipart/") && !example.isMissingNode()) {
                var answer = answer(path, method, operation, body.getKey(), example);
                if (isWrong(answer)) {
                    wrong.add(method + " " + path + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
    }

    private Response answer(String path, String method, JsonNode operation, String type, JsonNode example) {
        var request = RestAssured.given()
                .filter(new ContractFilter(contract))
                .auth()
                .oauth2(caller.sign())
                .header("Accept-Language", "en")
                .contentType(type)
                .body(example.isTextual() ? example.asText() : example.toString());
        var address = path;
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> address = address.replace("{" + name + "}", shown(parameter));
                case "query" -> {
                    if (parameter.path("required").asBoolean()) {
                        request.queryParam(name, shown(parameter));
                    }
                }
                case "header" -> {
                    if (name.equals("If-Match")) {
                        request.header(name, NO_VERSION);
                    }
                }
                default -> {}
            }
        }
        return request.request(method.toUpperCase(java.util.Locale.ROOT), address);
    }

    private static String shown(JsonNode parameter) {
        var example = parameter.path("example");
        var shown = example.isMissingNode()
                ? parameter.path("schema").path("examples").path(0)
                : example;
        if (shown.isMissingNode()) {
            throw new AssertionError("No example of the parameter " + parameter);
        }
        return shown.asText();
    }

    private static boolean isWrong(Response answer) {
        return (answer.statusCode() == 400 && !speaksOfSomethingAbsent(answer))
                || answer.statusCode() >= 500
                || BESIDE_THE_POINT.contains(answer.statusCode());
    }

    /** What a body refers to is not there, which is no fault of its form. */
    private static boolean speaksOfSomethingAbsent(Response answer) {
        List<String> codes = answer.path("errors.code");
        return codes != null && codes.stream().allMatch(code -> code.matches("Unknown(?!Field|Value).*"));
    }

    /** An example of an operation that is no more would be shown nowhere, and lie there for ever. */
    private void leftOver() {
        if (!Files.isDirectory(FILES)) {
            return;
        }
        try (var files = Files.list(FILES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> !known.contains(file))
                    .forEach(file -> wrong.add(FILES.resolve(file) + " belongs to no operation"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
