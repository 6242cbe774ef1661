package vn.giamngheo.task.agency;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AgencyResourceTest extends ServiceTest {

    private static final String AGENCIES = "/api/v1/agencies";
    private static final Tokens ANYBODY = Tokens.of("surveyor");

    @Test
    void theThirteenBodiesOfThePlanAndItsIssuerAreListedByCode() {
        as(ANYBODY)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("items", hasSize(14))
                .body("items.count { it.mandate == 'ISSUING' }", equalTo(1))
                .body("items[0].code", equalTo("AGRICULTURE"))
                .body("next", nullValue());
    }

    @Test
    void aDaysListLeavesOutWhatHasEnded() {
        as(ANYBODY)
                .queryParam("asOf", "2025-07-01")
                .get(AGENCIES)
                .then()
                .body("items.code", contains("COMMUNE_COMMITTEES", "SOCIAL_POLICY_BANK"));
        as(ANYBODY).queryParam("asOf", "2025-06-30").get(AGENCIES).then().body("items", hasSize(14));
        as(ANYBODY).queryParam("asOf", "2014-12-31").get(AGENCIES).then().body("items", hasSize(0));
        as(ANYBODY)
                .queryParam("asOf", "yesterday")
                .get(AGENCIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("asOf"));
    }

    @Test
    void pagesFollowEachOther() {
        String next = as(ANYBODY)
                .queryParam("limit", 13)
                .get(AGENCIES)
                .then()
                .body("items", hasSize(13))
                .body("next", notNullValue())
                .extract()
                .path("next");

        as(ANYBODY)
                .queryParams("limit", 13, "cursor", next)
                .get(AGENCIES)
                .then()
                .body("items.code", contains("SOCIAL_POLICY_BANK"));
    }

    @Test
    void theFrontIsAskedNotOrdered() {
        as(ANYBODY)
                .get(AGENCIES + "/FATHERLAND_FRONT")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("mandate", equalTo("REQUESTED"))
                .body("name.vi", containsString("Mặt trận Tổ quốc Việt Nam"))
                .body("name.en", containsString("Fatherland Front"))
                .body("duty", containsString("Không để ai bị bỏ lại phía sau"))
                .body("validTo", equalTo("2025-07-01"));
    }

    @Test
    void theDoubtfulDecisionIsQuotedAsPrintedAndNoted() {
        as(ANYBODY)
                .get(AGENCIES + "/ECONOMY_INFRASTRUCTURE")
                .then()
                .body("duty", containsString("33/2014/QĐ-TTg"))
                .body("dutyNote", containsString("33/2015/QĐ-TTg"));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        as(ANYBODY)
                .header("Accept-Language", "en")
                .get(AGENCIES + "/NOBODY")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:agency-not-found"))
                .body("detail", equalTo("There is no agency with the code NOBODY."));
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        RestAssured.get(AGENCIES).then().statusCode(401);
    }
}
