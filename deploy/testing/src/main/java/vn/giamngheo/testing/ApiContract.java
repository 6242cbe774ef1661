package vn.giamngheo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.restassured.RestAssured;

/**
 * The committed OpenAPI document of a service: what a reviewer sees change, and what every answer in the tests is held
 * against.
 */
public final class ApiContract {

    /** {@code -Dcontract.refresh} writes the served document over the committed one instead of comparing. */
    private static final String REFRESH = "contract.refresh";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    private final JsonNode document;

    private ApiContract(JsonNode document) {
        this.document = document;
    }

    public static ApiContract committed(Path file) {
        try {
            return new ApiContract(YAML.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the running service serves another document than the committed file, and says how to refresh it. */
    public static void assertCommitted(Path file, String served) {
        try {
            var now = YAML.readTree(
                    RestAssured.given().queryParam("format", "json").get(served).asString());
            if (System.getProperty(REFRESH) != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, YAML.writeValueAsString(now));
                return;
            }
            if (!Files.exists(file) || !YAML.readTree(Files.readString(file)).equals(now)) {
                throw new AssertionError("The API is no longer what " + file + " says. If you meant it, run the same"
                        + " test with -D" + REFRESH + ", read the diff and commit it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations, as far as it matters who may call them. */
    public List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(item -> item.getValue().properties().stream()
                        .filter(entry -> entry.getValue().has("operationId"))
                        .map(entry -> Operation.of(entry.getKey(), item.getKey(), entry.getValue())))
                .toList();
    }

    /** Tells whether the document has this path; one it has not is rightly answered with 404. */
    boolean knows(String path) {
        return Stream.concat(exactly(path), byTemplate(path)).findAny().isPresent();
    }

    /** Whoever is told of every operation. */
    interface Reader {
        void read(String path, String method, JsonNode operation);
    }

    void eachOperation(Reader reader) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .forEach(operation -> reader.read(path.getKey(), operation.getKey(), operation.getValue())));
    }

    /** An operation by its id, and what stands in the address where the document has parameters. */
    record Addressed(String id, Map<String, String> parameters) {}

    /** The operation that a path means, if the document has it. */
    Optional<Addressed> operationAt(String method, String path) {
        var exact = document.path("paths").path(path);
        var template = exact.isMissingNode()
                ? document.path("paths").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(key -> path.matches(key.replaceAll("\\{[^/]+}", "[^/]+")))
                        .findFirst()
                : Optional.of(path);
        return template.flatMap(found -> operation(method, path)
                .map(operation -> new Addressed(operation.path("operationId").asText(), parameters(found, path))));
    }

    private static Map<String, String> parameters(String template, String path) {
        var names = template.split("/", -1);
        var values = path.split("/", -1);
        var parameters = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                parameters.put(names[i].substring(1, names[i].length() - 1), values[i]);
            }
        }
        return parameters;
    }

    /** The documented answer of an operation, if there is one. */
    Optional<JsonNode> answer(String method, String path, int status) {
        return operation(method, path)
                .map(operation -> operation.path("responses").path(Integer.toString(status)))
                .filter(answer -> !answer.isMissingNode());
    }

    /** A schema of the document as one that stands alone and takes no undocumented field. */
    ObjectNode standalone(JsonNode schema) {
        ObjectNode alone = schema.deepCopy();
        alone.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        var components = document.path("components").deepCopy();
        components.path("schemas").forEach(ApiContract::close);
        alone.set("components", components);
        return alone;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        return Stream.concat(exactly(path), byTemplate(path))
                .map(item -> item.path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst();
    }

    private Stream<JsonNode> exactly(String path) {
        return Stream.of(document.path("paths").path(path)).filter(item -> !item.isMissingNode());
    }

    private Stream<JsonNode> byTemplate(String path) {
        return document.path("paths").properties().stream()
                .filter(item -> path.matches(item.getKey().replaceAll("\\{[^/]+}", "[^/]+")))
                .map(Map.Entry::getValue);
    }

    /**
     * An operation and what the document says about its callers.
     *
     * @param open needs no token
     * @param anyRole any valid token will do
     * @param roles the roles that it names
     */
    public record Operation(String id, String method, String path, boolean open, boolean anyRole, List<String> roles) {

        private static final Pattern ROLES = Pattern.compile("^Roles: (.+)\\.$", Pattern.MULTILINE);

        private static final Pattern COMMA = Pattern.compile(", ");

        static Operation of(String method, String path, JsonNode node) {
            var told = node.path("description").asText();
            var named = ROLES.matcher(told);
            var security = node.path("security");
            return new Operation(
                    node.path("operationId").asText(),
                    method.toUpperCase(Locale.ROOT),
                    path,
                    security.isArray() && security.isEmpty(),
                    told.contains("Any role may call this."),
                    named.find() ? COMMA.splitAsStream(named.group(1)).toList() : List.of());
        }
    }
}
