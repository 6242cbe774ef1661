package vn.giamngheo.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.giamngheo.testing.access.AccessTests;
import vn.giamngheo.testing.access.Recipes;
import vn.giamngheo.testing.access.ServiceUnderTest;

/** docs/access-matrix.csv, for the gateway's own operation and for the document that it merges. */
@QuarkusTest
class AccessMatrixTest extends GatewayTest {

    private static final Path CONTRACT = Path.of("openapi/giamngheo.yaml");

    @TestFactory
    Stream<DynamicTest> mergedDocumentSaysWhatTheMatrixSays() {
        return AccessTests.merged(CONTRACT);
    }

    @TestFactory
    Stream<DynamicTest> rolesAreLetInByTheMatrix() {
        household.onJson("/api/v1/statistics", 404, "{}");
        target.onJson("/api/v1/plans", 404, "{}");
        task.onJson("/api/v1/task-counts", 404, "{}");
        var recipes = new Recipes();
        recipes.of("getOverview").query("area", "482").query("year", 2016);
        return new AccessTests(new ServiceUnderTest(
                        "gateway",
                        CONTRACT,
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port),
                        Map.of(),
                        Map.of(),
                        recipes,
                        () -> "nothing is kept here"))
                .roles();
    }
}
