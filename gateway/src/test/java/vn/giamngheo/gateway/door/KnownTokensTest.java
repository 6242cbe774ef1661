package vn.giamngheo.gateway.door;

import java.time.Duration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;
import vn.giamngheo.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class KnownTokensTest extends GatewayTest {

    @Test
    void aTokenThatWasGoodAMomentAgoIsRefusedOnceItHasExpired() {
        var token = Tokens.of("admin").lasting(Duration.ofSeconds(3)).sign();
        as(token).then().statusCode(200);
        as(token).then().statusCode(200);

        // Sooner than it would be forgotten.
        await().atMost(Duration.ofSeconds(8)).until(() -> as(token).statusCode() == 401);
    }

    @Test
    void anotherTokenThatBeginsLikeAKnownOneIsNotKnown() {
        var token = Tokens.of("admin").sign();
        as(token).then().statusCode(200);

        as(token.substring(0, token.length() - 4) + "AAAA").then().statusCode(401);
        as(token + "A").then().statusCode(401);
    }

    @Test
    void whatTheGatewayServesItselfStillKnowsTheRoles() {
        var token = Tokens.of("nobody").sign();
        as(token).then().statusCode(200);

        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/overview?area=482&year=2016")
                .then()
                .statusCode(403);
    }

    private static Response as(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/areas");
    }
}
