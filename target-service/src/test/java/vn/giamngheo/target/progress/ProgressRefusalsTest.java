package vn.giamngheo.target.progress;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ProgressRefusalsTest extends ProgressTest {

    @ParameterizedTest
    @ValueSource(strings = {"20110", "482", "46"})
    void areaAndWhatLiesAboveItMayLook(String scope) {
        get(Tokens.of("auditor").areas(scope), "/plans/{id}/progress?area=20110&year=2015", PLAN)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"20107, 20110", "20107, 482", "483, 482", "483, 20110", "482, 483", "482, 46", "46, 46", "482, 99999"})
    void areaOutsideOfScopeOrPlanIsAsUnknownAsOneThatIsNot(String scope, String asked) {
        get(Tokens.of("reviewing-officer").areas(scope), "/plans/{id}/progress?area={area}&year=2015", PLAN, asked)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:area-not-found"));
    }

    @Test
    void officerOfTodaysCommuneMayLookAtThoseThatWereMergedIntoIt() {
        get(Tokens.of("commune-officer").areas("20122"), "/plans/{id}/progress?area=20119&year=2016", PLAN)
                .then()
                .statusCode(200);
        get(Tokens.of("commune-officer").areas("20119"), "/plans/{id}/progress?area=20122&year=2020", PLAN)
                .then()
                .statusCode(404);
    }

    @Test
    void tokenWithoutAreasSeesNothing() {
        get(Tokens.of("admin"), "/plans/{id}/progress?area=482&year=2015", PLAN)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2021, -1, 0, Integer.MAX_VALUE})
    void yearThatThePlanDoesNotSpeakOfIsRefused(int year) {
        progress("482", year)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:year-outside-plan"))
                .body("errors.pointer", contains("year"))
                .body("errors.detail", contains("must be from 2015 (the baseline year) to 2020"));
    }

    @ParameterizedTest
    @CsvSource({"area=482, year", "year=2015, area", "area=&year=2015, area"})
    void missingParameterIsRefusedByName(String query, String missing) {
        get(districtOfficer(), "/plans/{id}/progress?" + query, PLAN)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"area=482&year=2015&month=1", "area=482&year=soon", "area=482&year=99999999999"})
    void badParameterIsRefused(String query) {
        get(districtOfficer(), "/plans/{id}/progress?" + query, PLAN)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void unknownPlanIsRefused() {
        get(districtOfficer(), "/plans/{id}/progress?area=482&year=2015", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:plan-not-found"));
    }

    @Test
    void callerWithoutTokenIsTurnedAway() {
        RestAssured.get("/api/v1/plans/{id}/progress?area=482&year=2015", PLAN)
                .then()
                .statusCode(401);
    }
}
