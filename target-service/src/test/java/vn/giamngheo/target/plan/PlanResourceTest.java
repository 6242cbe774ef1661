package vn.giamngheo.target.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class PlanResourceTest extends ServiceTest {

    @Test
    void planIsShownAsTheDocumentShowsIt() {
        var answer = get(districtOfficer(), "/plans/{id}", PLAN);

        answer.then().statusCode(200).header("ETag", "\"0\"");
        var shown = (ObjectNode) json(PlanExamples.PLAN);
        var plan = (ObjectNode) json(answer.asString());
        assertThat(plan.remove("indicators")).containsAll(shown.remove("indicators"));
        assertThat(plan).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surveyor",
                "commune-officer",
                "reviewing-officer",
                "agency-officer",
                "integration",
                "auditor",
                "admin"
            })
    void everyRoleMayReadPlansWhateverItsScope(String role) {
        get(Tokens.of(role), "/plans").then().statusCode(200).body("items.id", contains(PLAN));
        get(Tokens.of(role), "/plans/{id}", PLAN).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"area=482", "area=20107", "area=20119&year=2016", "year=2015", "year=2020", "area=20122&year=2020"})
    void planIsFoundByAnAreaItCoversAndAYearItSpeaksOf(String query) {
        get(districtOfficer(), "/plans?" + query).then().statusCode(200).body("items.id", contains(PLAN));
    }

    @ParameterizedTest
    @CsvSource({"area=46", "area=483", "area=99999", "year=2014", "year=2021", "area=20119&year=2020"})
    void planIsNotFoundByWhatItDoesNotCover(String query) {
        get(districtOfficer(), "/plans?" + query).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void listIsReadPageByPage() {
        sql("insert into plan select * from jsonb_populate_record(null::plan, (select to_jsonb(p) || '{"
                + "\"id\": \"01900000-0000-7000-8000-000000000001\","
                + "\"family_id\": \"01900000-0000-7000-8000-000000000001\"}' from plan p))");

        var first = get(districtOfficer(), "/plans?limit=1");
        first.then().statusCode(200).body("items.id", contains(PLAN)).header("Link", startsWith("<http"));

        get(districtOfficer(), "/plans?limit=1&cursor={next}", first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.id", contains("01900000-0000-7000-8000-000000000001"))
                .body("next", equalTo(null));
    }

    @Test
    void unknownPlanIsRefusedInTheCallersLanguage() {
        var problem = get(districtOfficer(), "/plans/{id}", "01900000-0000-7000-8000-00000000dead");

        problem.then().statusCode(404).contentType("application/problem+json").body("title", equalTo("Plan not found"));
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(districtOfficer().sign())
                        .get("/api/v1/plans/01900000-0000-7000-8000-00000000dead")
                        .<String>path("title"))
                .isEqualTo("Không tìm thấy kế hoạch");
    }

    @ParameterizedTest
    @CsvSource({
        "region=482, unknown-query-parameter",
        "year=soon, invalid-request",
        "year=0, invalid-request",
        "area=%00, invalid-request",
        "limit=0, invalid-request",
        "limit=501, invalid-request",
        "cursor=x, invalid-cursor",
        "cursor=eHl6, invalid-cursor"
    })
    void badParameterIsRefused(String query, String type) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(districtOfficer().sign())
                .get("/api/v1/plans?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:" + type));
    }

    @Test
    void callerWithoutTokenIsTurnedAway() {
        RestAssured.get("/api/v1/plans")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:giamngheo:problem:unauthenticated"));
    }

    @Test
    void tokenWithoutRoleOfOursIsForbidden() {
        get(Tokens.of("offline_access").areas("482"), "/plans").then().statusCode(403);
    }

    @Test
    void tokenForSomebodyElseOrOutOfDateIsTurnedAway() {
        get(districtOfficer().audience("another-api"), "/plans").then().statusCode(401);
        get(districtOfficer().expired(), "/plans").then().statusCode(401);
    }
}
