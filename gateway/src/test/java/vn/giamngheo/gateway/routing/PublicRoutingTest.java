package vn.giamngheo.gateway.routing;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class PublicRoutingTest extends GatewayTest {

    @Test
    void whatIsPublicNeedsNoTokenAndSeesNone() {
        given().header("Authorization", "Bearer not.a.token")
                .header("Cookie", "a=b")
                .header("Origin", "https://anybody.example")
                .get("/public/v1/figures?area=482&year=2016")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("service", equalTo("household-service"));

        assertThat(household.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.uri()).isEqualTo("/public/v1/figures?area=482&year=2016");
            assertThat(seen.headers().contains("Authorization")).isFalse();
            assertThat(seen.headers().contains("Cookie")).isFalse();
        });
    }

    @Test
    void nothingElseIsReachedThatWay() {
        given().get("/public/v1/households").then().statusCode(404).contentType("application/problem+json");
        given().get("/public/v1/figures/..%2fhouseholds").then().statusCode(404);
        given().get("/public").then().statusCode(404);
        assertThat(household.seen()).isEmpty();
    }
}
