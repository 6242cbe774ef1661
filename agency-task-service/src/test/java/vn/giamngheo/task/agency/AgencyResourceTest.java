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
    void theThirteenBodiesOfThePlanItsIssuerAndTwoOfficesOfTodayAreListedByCode() {
        as(ANYBODY)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("items", hasSize(16))
                .body("items.count { it.mandate == 'NONE' }", equalTo(2))
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
                .body(
                        "items.code",
                        contains(
                                "CHAN_MAY_LANG_CO_CULTURE_SOCIETY",
                                "CHAN_MAY_LANG_CO_PUBLIC_SERVICE",
                                "COMMUNE_COMMITTEES",
                                "SOCIAL_POLICY_BANK"));
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
    void aYearThatNoDatabaseKeepsIsRefused() {
        as(ANYBODY)
                .queryParam("asOf", "+10000000-01-01")
                .get(AGENCIES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("asOf"));
    }

    @Test
    void pagesFollowEachOther() {
        String next = as(ANYBODY)
                .queryParam("limit", 15)
                .get(AGENCIES)
                .then()
                .body("items", hasSize(15))
                .body("next", notNullValue())
                .extract()
                .path("next");

        as(ANYBODY)
                .queryParams("limit", 15, "cursor", next)
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
    void aDistrictsOfficeBelongsToItsCommitteeAndHasAHead() {
        as(ANYBODY)
                .get(AGENCIES + "/HEALTH")
                .then()
                .body("parent", equalTo("DISTRICT_COMMITTEE"))
                .body("area", equalTo("482"))
                .body("posts.kind", contains("HEAD"))
                .body("posts[0].name.vi", equalTo("Trưởng phòng"))
                .body("posts[0].phone", nullValue())
                .body("successors", hasSize(0));
        as(ANYBODY)
                .queryParam("parent", "DISTRICT_COMMITTEE")
                .get(AGENCIES)
                .then()
                .body("items", hasSize(10));
    }

    @Test
    void theOfficesOfACommuneOfTodayAreFoundByItsCode() {
        as(ANYBODY)
                .queryParam("area", "20137")
                .get(AGENCIES)
                .then()
                .body("items.mandate", contains("NONE", "NONE"))
                .body("items.validFrom", contains("2025-07-01", "2025-07-01"))
                .body("items[0].duty", nullValue())
                .body("items[0].predecessors", hasSize(0));
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
