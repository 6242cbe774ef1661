package vn.giamngheo.e2e;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

@ExtendWith(RunningStack.class)
class BadInputIT {

    private static final String HOUSEHOLD = """
            {"code": "BAD-1", "communeCode": "20107", "registeredOn": "2015-06-01", "synthetic": true,
             "members": [{"fullName": "Hộ thử nghiệm", "sex": "FEMALE", "birthYear": 1980, "relation": "HEAD",
                          "healthInsurance": false}]}""";

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"20107\" | \"99999\" | 400 | invalid-request",
                "\"20107\" | \"20110\" | 403 | commune-out-of-scope",
                "\"code\" | \"kode\" | 400 | invalid-request",
                "FEMALE | UNKNOWN | 400 | invalid-request",
                "\"members\" | members | 400 | malformed-json",
            })
    void badHouseholdIsRefusedAndNotKept(String part, String instead, int status, String slug, Suite suite) {
        var before = households(suite);

        problem(
                suite.as(Suite.OFFICER)
                        .body(HOUSEHOLD.replace(part, instead))
                        .post("/api/v1/households")
                        .then(),
                status,
                slug);

        assertThat(households(suite)).isEqualTo(before);
    }

    @Test
    void incomeBelowZeroIsRefused(Suite suite) {
        suite.round(2016, "VN-2016");
        var household = suite.household("20107");

        problem(
                        suite.as(Suite.OFFICER)
                                .body("""
                                      {"householdId": "%s", "roundYear": 2016, "surveyedOn": "2016-10-12",
                                       "findings": [{"standard": "VN-2016", "incomePerHead": -1, "deprivations": []}]}""".formatted(household))
                                .post("/api/v1/surveys")
                                .then(),
                        400,
                        "invalid-request")
                .body("errors.pointer", hasItem("/findings/0/incomePerHead"));
    }

    @Test
    void bodyOfTwoMegabytesIsRefused(Suite suite) {
        problem(
                suite.as(Suite.OFFICER)
                        .body("{\"address\": \"" + "x".repeat(2_000_000) + "\"}")
                        .post("/api/v1/households")
                        .then(),
                413,
                "body-too-large");
    }

    @Test
    void withoutATokenNothingIsTold(Suite suite) {
        problem(suite.anonymous().get("/api/v1/households").then(), 401, "unauthenticated");
        problem(
                suite.anonymous()
                        .auth()
                        .oauth2("not.a.token")
                        .get("/api/v1/households")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void areaOfSomebodyElseDoesNotExist(Suite suite) {
        var household = suite.household("20110");

        problem(
                suite.as(Suite.OFFICER)
                        .get("/api/v1/households/{id}", household)
                        .then(),
                404,
                "household-not-found");
        problem(
                suite.as(Suite.OFFICER)
                        .queryParam("area", "482")
                        .queryParam("year", 2016)
                        .get("/api/v1/overview")
                        .then(),
                404,
                "area-not-found");
    }

    private static int households(Suite suite) {
        return suite.as(Suite.OFFICER)
                .queryParam("commune", "20107")
                .queryParam("limit", 500)
                .get("/api/v1/households")
                .path("items.size()");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:" + slug))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("traceId", notNullValue());
    }
}
