package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.EventSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the events, held against AsyncAPI's own schema, the producers' files and the topics.
 *
 * <p>{@code asyncapi-3.0.0.schema.json} (Apache-2.0, https://github.com/asyncapi/spec-json-schemas) is unchanged as the npm
 * package {@code @asyncapi/specs} 6.8.1 carries it ({@code schemas/3.0.0-without-$id.json}).
 */
class AsyncApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = ROOT.resolve("docs/asyncapi.yaml");
    private static final Path TOPICS = ROOT.resolve("deploy/compose/kafka/topics.sh");
    private static final Pattern TOPIC = Pattern.compile("(?m)^topic ([a-z][a-z0-9.-]+) (\\d+) ");
    private static final String DEAD_LETTER = ".dead-letter.";

    @Test
    void isAsyncApi3() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(JSON.readTree(Files.readString(Path.of("src/test/resources/asyncapi-3.0.0.schema.json"))));

        assertThat(schema.validate(document())).isEmpty();
    }

    @Test
    void refersToNothingThatIsMissing() throws IOException {
        var document = document();

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(
                                ref.startsWith("#")
                                        ? !document.at(ref.substring(1)).isMissingNode()
                                        : Files.exists(file(ref)))
                        .as(ref)
                        .isTrue());
    }

    @Test
    void describesTheTopicsThatTheBrokerHas() throws IOException {
        var made = new TreeMap<String, Integer>();
        TOPIC.matcher(Files.readString(TOPICS))
                .results()
                .forEach(found -> made.put(found.group(1), Integer.valueOf(found.group(2))));
        var described = new TreeMap<String, Integer>();
        for (var channel : document().path("channels")) {
            var address = channel.path("address").asText();
            if (!address.contains(DEAD_LETTER)) {
                var kafka = channel.path("bindings").path("kafka");
                assertThat(kafka.path("topic").asText()).isEqualTo(address);
                described.put(address, kafka.path("partitions").asInt());
            }
        }

        assertThat(described).isEqualTo(made);
    }

    @Test
    void everyMessageIsTheProducersOwn() throws IOException {
        var document = document();
        for (var channel : document.path("channels").properties()) {
            var topic = channel.getValue().path("address").asText();
            if (!topic.contains(DEAD_LETTER)) {
                var message = document.path("components").path("messages").path(channel.getKey());
                var schema = file(message.path("payload").path("$ref").asText());

                assertThat(message.path("name").asText()).isEqualTo("vn.giamngheo." + topic);
                assertThat(JSON.readTree(Files.readString(schema)).path("$id").asText())
                        .isEqualTo("urn:giamngheo:schema:" + topic);
                for (var example : message.path("examples")) {
                    EventSchema.of(schema)
                            .assertFits(Files.readString(
                                    file(example.path("payload").path("$ref").asText())));
                }
            }
        }
    }

    @Test
    void everyChannelIsWrittenByOneService() throws IOException {
        var writers = new TreeMap<String, Integer>();
        for (Map.Entry<String, JsonNode> operation :
                document().path("operations").properties()) {
            if (operation.getValue().path("action").asText().equals("send")) {
                writers.merge(operation.getValue().path("channel").path("$ref").asText(), 1, Integer::sum);
            }
        }

        assertThat(writers)
                .hasSameSizeAs(document().path("channels"))
                .allSatisfy((channel, count) -> assertThat(count).as(channel).isEqualTo(1));
    }

    private static Path file(String ref) {
        return DOCUMENT.resolveSibling(ref).normalize();
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(Files.readString(DOCUMENT));
    }
}
