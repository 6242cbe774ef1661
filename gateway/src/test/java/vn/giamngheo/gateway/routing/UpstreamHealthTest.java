package vn.giamngheo.gateway.routing;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class UpstreamHealthTest extends GatewayTest {

    @Test
    void isReadyWithAServiceDownAndSaysWhich() {
        target.crash();

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.status", everyItem(equalTo("UP")))
                .body("checks.data.'household-service'", hasItem("UP"))
                .body("checks.data.'target-service'", hasItem("DOWN"));
    }
}
