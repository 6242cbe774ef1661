package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** The compose file, held against the Compose Specification's own schema and against the rest of the repository. */
class ComposeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path COMPOSE = ROOT.resolve("deploy/compose");
    private static final Pattern MANDATORY = Pattern.compile("\\$\\{([A-Z_]+):\\?");

    @Test
    void fitsTheComposeSpecification() throws IOException {
        // The schema calls itself by a relative name, so it needs a place to be relative to.
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(
                        SchemaLocation.of("https://compose-spec.io/compose_spec.json"),
                        JSON.readTree(Files.readString(COMPOSE.resolve("compose-spec.schema.json"))));

        assertThat(schema.validate(compose())).isEmpty();
    }

    @Test
    void buildsTheFourServicesFromOneRecipe() throws IOException {
        var services = new ArrayList<String>();
        for (var service : compose().path("services")) {
            var build = service.path("build");
            if (!build.isMissingNode()) {
                assertThat(COMPOSE.resolve(build.path("context").asText())
                                .resolve(build.path("dockerfile").asText()))
                        .exists();
                services.add(build.path("args").path("SERVICE").asText());
            }
        }

        assertThat(services)
                .containsExactlyInAnyOrder("household-service", "target-service", "agency-task-service", "gateway");
    }

    @Test
    void partsHaveTheVersionsThatAreTested() throws IOException {
        var pom = Files.readString(ROOT.resolve("pom.xml"));
        var images = new ArrayList<String>();
        compose()
                .path("services")
                .forEach(service -> images.add(service.path("image").asText()));

        assertThat(images)
                .contains(
                        "apache/kafka:" + property(pom, "kafka.version"),
                        "quay.io/keycloak/keycloak:" + property(pom, "keycloak.version"),
                        "postgres:" + property(pom, "postgres-binaries.version").split("\\.", 2)[0]);
    }

    @Test
    void everyMandatorySettingIsInTheExampleAndNoneHasAWorkingDefault() throws IOException {
        var mandatory = MANDATORY
                .matcher(Files.readString(COMPOSE.resolve("compose.yaml")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        var example = Files.readAllLines(COMPOSE.resolve(".env.example"));

        assertThat(mandatory)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(valuesOf(name, example)).as(name).hasSize(1));
        assertThat(mandatory.stream().filter(name -> name.endsWith("PASSWORD")))
                .allSatisfy(name -> assertThat(valuesOf(name, example)).containsExactly(""));
    }

    @Test
    void targetServiceKnowsWhereToAskForAReplay() throws IOException {
        assertThat(compose()
                        .path("services")
                        .path("target-service")
                        .path("environment")
                        .path("QUARKUS_REST_CLIENT_HOUSEHOLD_SERVICE_URL")
                        .asText())
                .isEqualTo("http://household-service:8080");
    }

    @Test
    void agencyTaskServiceKnowsWhereToAskWhomToVisitAndHasNoSecretByDefault() throws IOException {
        var environment = compose().path("services").path("agency-task-service").path("environment");

        assertThat(environment.path("QUARKUS_REST_CLIENT_HOUSEHOLD_SERVICE_URL").asText())
                .isEqualTo("http://household-service:8080");
        assertThat(environment.path("QUARKUS_OIDC_CLIENT_TOKEN_PATH").asText())
                .startsWith("http://keycloak:8080/realms/giamngheo/");
        assertThat(environment.path("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET").asText())
                .startsWith("${AGENCY_TASK_CLIENT_SECRET:?");
        assertThat(valuesOf("AGENCY_TASK_CLIENT_SECRET", Files.readAllLines(COMPOSE.resolve(".env.example"))))
                .containsExactly("");
    }

    @Test
    void onlyGatewayAndKeycloakAreReachedFromOutside() throws IOException {
        var published = compose().path("services").properties().stream()
                .filter(service -> service.getValue().has("ports"))
                .map(Map.Entry::getKey);

        assertThat(published).containsExactlyInAnyOrder("gateway", "keycloak");
    }

    private static List<String> valuesOf(String name, List<String> example) {
        return example.stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    /** Read with a parser that knows merge keys, as Compose does. */
    private static JsonNode compose() throws IOException {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(COMPOSE.resolve("compose.yaml")));
        return JSON.valueToTree(tree);
    }

    private static String property(String pom, String name) {
        var found = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
