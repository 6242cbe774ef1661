package vn.giamngheo.gateway.routing;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class UnavailableTest extends GatewayTest {

    @Test
    void aServiceThatIsDownIsUnavailable() {
        household.crash();

        asOfficer()
                .body("{}")
                .post("/api/v1/households")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", equalTo("urn:giamngheo:problem:service-unavailable"))
                .body("size()", is(5));
        asOfficer().get("/api/v1/plans").then().statusCode(200);
    }

    @Test
    void aServiceThatKeepsSilentIsUnavailable() {
        household.on("/api/v1/areas", silence -> {});

        asOfficer()
                .get("/api/v1/areas")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1");
    }

    @Test
    void aServiceThatHangsUpIsUnavailable() {
        household.on("/api/v1/areas", answer -> answer.reset());

        asOfficer().get("/api/v1/areas").then().statusCode(503).contentType("application/problem+json");
    }
}
