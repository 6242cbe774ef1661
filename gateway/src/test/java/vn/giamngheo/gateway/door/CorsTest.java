package vn.giamngheo.gateway.door;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@TestProfile(CorsTest.WithAPortal.class)
class CorsTest extends GatewayTest {

    private static final String PORTAL = "https://portal.example";

    /** A site that lets one page call. */
    public static final class WithAPortal implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.door.cors.origins", PORTAL);
        }
    }

    @Test
    void aNamedOriginMayAskWithATokenAndReadTheAnswersHeaders() {
        given().header("Origin", PORTAL)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match,content-type")
                .options("/api/v1/households/1")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
        assertThat(household.seen()).isEmpty();

        asOfficer()
                .header("Origin", PORTAL)
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void aRefusalCanBeReadByThePageToo() {
        given().header("Origin", PORTAL)
                .get("/api/v1/areas")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", PORTAL);
    }

    @Test
    void pagesOfOtherOriginsAreToldNothing() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/api/v1/areas")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
        asOfficer()
                .header("Origin", "https://evil.example")
                .get("/api/v1/areas")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theGatewaysOwnPagesGoOnWorking() {
        asOfficer()
                .header("Origin", "http://localhost:8080")
                .body("{}")
                .post("/api/v1/households")
                .then()
                .statusCode(200);
    }
}
