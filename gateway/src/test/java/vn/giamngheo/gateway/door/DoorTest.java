package vn.giamngheo.gateway.door;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.gateway.GatewayTest;
import vn.giamngheo.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class DoorTest extends GatewayTest {

    @AfterEach
    void nothingReachedAService() {
        assertThat(household.seen()).isEmpty();
        assertThat(target.seen()).isEmpty();
        assertThat(task.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/areas", "/api/v1/overview?area=482&year=2016", "/api/v1/nothing", "/api", "/api/v2/x"})
    void withoutATokenNothingOfTheApiIsShown(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("X-Request-Id", not(nullValue()))
                .body("type", equalTo("urn:giamngheo:problem:unauthenticated"))
                .body("title", equalTo("Chưa xác thực"))
                .body("status", equalTo(401));
    }

    @Test
    void refusesAnExpiredToken() {
        refused(Tokens.of("admin").expired().sign());
    }

    @Test
    void refusesATokenMadeForSomebodyElse() {
        refused(Tokens.of("admin").audience("another-api").sign());
    }

    @Test
    void refusesATokenThatSomebodyHasChanged() {
        var token = Tokens.of("surveyor").sign();
        refused(token.substring(0, token.length() - 4) + "AAAA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-a-token",
                "a.b",
                "..",
                "................",
                "a.b.c.d.e",
                "a.b.c",
                "a b.c.d",
                "eyJhbGciOiJub25lIn0.e30."
            })
    void refusesWhatIsNoToken(String made) {
        refused(made);
    }

    @Test
    void refusesAPasswordInsteadOfAToken() {
        given().auth()
                .preemptive()
                .basic("admin", "admin")
                .get("/api/v1/areas")
                .then()
                .statusCode(401);
    }

    @Test
    void speaksEnglishWhenAsked() {
        given().header("Accept-Language", "en")
                .get("/api/v1/areas")
                .then()
                .statusCode(401)
                .body("title", equalTo("Not authenticated"));
    }

    @Test
    void aTokenInTheAddressDoesNotCount() {
        given().get("/api/v1/areas?access_token=" + token()).then().statusCode(401);
    }

    private static ValidatableResponse refused(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/areas")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("urn:giamngheo:problem:unauthenticated"));
    }
}
