package vn.giamngheo.gateway.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class DocsTest extends GatewayTest {

    private static final List<Path> SERVICES = List.of(
            Path.of("../household-service/openapi/household.yaml"),
            Path.of("../target-service/openapi/target.yaml"),
            Path.of("../agency-task-service/openapi/agency-task.yaml"));

    @Test
    void showsEveryOperationOfEveryServiceAndItsOwn() throws Exception {
        var expected = new ArrayList<>(List.of("getOverview"));
        for (var file : SERVICES) {
            expected.addAll(operationIds(new YAMLMapper().readTree(Files.readString(file))));
        }

        assertThat(operationIds(served())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void refersToNothingThatIsMissing() throws Exception {
        var document = served();

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void namesEachOperationOnce() throws Exception {
        var ids = operationIds(served());

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void everyDocumentedAddressIsRouted() throws Exception {
        for (var path : (Iterable<String>) served().path("paths")::fieldNames) {
            var address = path.replaceAll("\\{[^/]+}", "1");
            var status = asOfficer().head(address).statusCode();
            assertThat(status).as(path).isNotEqualTo(404);
        }
    }

    /** What everybody may read. */
    private static final java.util.Set<String> OPEN = java.util.Set.of(
            "checkCertificate",
            "getPostedList",
            "listPublicAreas",
            "getPublicArea",
            "checkPublicCertificate",
            "getPublishedFigures",
            "listPublishedFigures",
            "getPublicProgress");

    @Test
    void oneTokenOpensEverythingPastedInOrLoggedInFor() throws Exception {
        var document = served();
        var schemes = document.at("/components/securitySchemes");

        assertThat((Iterable<String>) schemes::fieldNames).containsExactlyInAnyOrder("bearer", "login");
        assertThat(schemes.at("/bearer/type").asText()).isEqualTo("http");
        assertThat(schemes.at("/bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(schemes.at("/login/flows/authorizationCode/tokenUrl").asText())
                .endsWith("/realms/giamngheo/protocol/openid-connect/token");
        assertThat(operations(document)).allSatisfy(operation -> {
            if (OPEN.contains(operation.path("operationId").asText())) {
                assertThat(operation.path("security").isArray()).isTrue();
                assertThat(operation.path("security")).isEmpty();
            } else {
                assertThat(operation.at("/security/0").fieldNames())
                        .toIterable()
                        .containsExactly("bearer");
            }
        });
    }

    @Test
    void tellsTheRefusalsOfTheGatewayWithEachOperation() throws Exception {
        assertThat(operations(served())).allSatisfy(operation -> {
            var refusals = operation.path("responses");
            assertThat(refusals.at("/503/content/application~1problem+json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Problem");
            assertThat(refusals.has("413")).isEqualTo(operation.has("requestBody"));
        });
    }

    @Test
    void theDocumentAndItsPageAreOpenToAll() {
        given().get("/docs/openapi").then().statusCode(200).body(startsWith("---\nopenapi: 3.1.0"));
        given().get("/docs/openapi.json").then().statusCode(200).body("openapi", equalTo("3.1.0"));
        given().get("/docs").then().statusCode(200).body(containsString("/docs/openapi"));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
    }

    private static JsonNode served() throws Exception {
        return new ObjectMapper().readTree(given().get("/docs/openapi.json").asString());
    }

    private static List<String> operationIds(JsonNode document) {
        return operations(document)
                .map(operation -> operation.path("operationId").asText())
                .toList();
    }

    private static Stream<JsonNode> operations(JsonNode document) {
        return StreamSupport.stream(document.path("paths").spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.spliterator(), false))
                .filter(operation -> operation.has("responses"));
    }
}
