package vn.giamngheo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;

/**
 * Keeps, of what the tests say to the service, the exchange that shows most in fewest words: a documented example that
 * somebody has really been given. Asked for by {@code -Dcontract.examples}; what it found lies in
 * {@code target/examples} to be read, mended and committed.
 */
final class ExampleRecorder {

    private static final boolean ASKED = System.getProperty("contract.examples") != null;
    private static final Path FOUND = Path.of("target/examples");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private ExampleRecorder() {}

    static void note(ApiContract contract, FilterableRequestSpecification request, String path, Response response) {
        if (!ASKED || response.statusCode() >= 300 || request.getMethod().equals("HEAD")) {
            return;
        }
        contract.operationAt(request.getMethod(), path).ifPresent(operation -> {
            var found = JSON.createObjectNode();
            if (!operation.parameters().isEmpty()) {
                found.set("parameters", JSON.valueToTree(operation.parameters()));
            }
            if (request.getBody() instanceof String body) {
                found.set("request", value(body));
            }
            if (response.contentType().matches("(?:application/json|text/).*")) {
                found.set("response", value(response.asString()));
            }
            keepTheBetter(FOUND.resolve(operation.id() + ".json"), found);
        });
    }

    private static synchronized void keepTheBetter(Path file, ObjectNode found) {
        try {
            if (Files.exists(file) && worth(JSON.readTree(Files.readString(file))) >= worth(found)) {
                return;
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, JSON.writer(PRINTER).writeValueAsString(found) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each field that has a value is worth a hundred letters; the length counts against it. */
    private static int worth(JsonNode example) {
        var fields = new HashSet<String>();
        collect("", example, fields);
        return 100 * fields.size() - example.toString().length();
    }

    private static void collect(String at, JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), fields));
        } else if (node.isArray()) {
            node.forEach(item -> collect(at + "/-", item, fields));
        } else if (!node.isNull()) {
            fields.add(at);
        }
    }

    private static JsonNode value(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
