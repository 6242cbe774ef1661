package vn.giamngheo.gateway.door;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.giamngheo.gateway.GatewayTest;
import vn.giamngheo.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@TestProfile(RateLimitTest.Strict.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class RateLimitTest extends GatewayTest {

    /** Few enough that a test can use them up, in a time that a test does not live to see. */
    public static final class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.door.rates.account.requests", "5",
                    "gateway.door.rates.account.per", "1h",
                    "gateway.door.rates.visitor.requests", "4",
                    "gateway.door.rates.visitor.per", "1h");
        }
    }

    @Test
    void anAccountIsToldWhatItHasLeftAndRefusedAfterwards() {
        var token = Tokens.of("admin").account("busy").sign();

        as(token)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"account\";q=5;w=3600")
                .header("RateLimit", startsWith("\"account\";r=4;t="));
        for (var request = 0; request < 4; request++) {
            as(token).then().statusCode(200);
        }

        as(token)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", startsWith("\"account\";r=0;"))
                .body("type", equalTo("urn:giamngheo:problem:too-many-requests"))
                .body("title", equalTo("Quá nhiều yêu cầu"));
        assertThat(household.seen()).hasSize(5);
        as(Tokens.of("admin").account("idle").sign()).then().statusCode(200);
    }

    @Test
    void visitorsOfOneAddressShareAQuotaWhateverTokensTheyGuess() {
        for (var guess = 0; guess < 4; guess++) {
            as("guess." + guess + ".x").then().statusCode(401);
        }

        as("guess.5.x").then().statusCode(429);
        given().get("/api/v1/certificates/20107-2016-AAAA").then().statusCode(429);
        as(Tokens.of("admin").account("a-real-one").sign()).then().statusCode(200);
    }

    private static Response as(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/areas");
    }
}
