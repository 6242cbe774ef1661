package vn.giamngheo.household.round;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.REVIEWER;
import static vn.giamngheo.household.Api.as;

@ServiceTest
class RoundResourceTest {

    private static final String ROUND = """
            {"year": 2024, "standards": ["VN-2022"], "opensOn": "2024-09-01", "closesOn": "2024-12-05"}""";

    @Test
    void openingAgainAnswersTheSameRound() {
        as(REVIEWER).body(ROUND).post("/api/v1/survey-rounds");

        as(REVIEWER)
                .body(ROUND)
                .post("/api/v1/survey-rounds")
                .then()
                .statusCode(200)
                .body("standards", contains("VN-2022"));
        as(OFFICER).get("/api/v1/survey-rounds/2024").then().statusCode(200).body("closesOn", equalTo("2024-12-05"));
    }

    @Test
    void yearHasOneRound() {
        as(REVIEWER).body(ROUND).post("/api/v1/survey-rounds");

        as(REVIEWER)
                .body(ROUND.replace("12-05", "12-31"))
                .post("/api/v1/survey-rounds")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:survey-round-year-taken"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VN-2022 | VN-1990 | UnknownStandard",
                "VN-2022 | VN-2016 | StandardNotOfYear",
                "2022-09-01 | 2024-09-01 | OutsideYear",
                "2022-12-05 | 2022-08-31 | BeforeOpening",
                "\"2022-12-05\" | null | NotNull",
                "\"VN-2022\" | | Size",
            })
    void badRoundIsNotOpened(String part, String instead, String code) {
        var body = ROUND.replace("2024", "2022").replace(part, instead == null ? "" : instead);

        as(REVIEWER)
                .body(body)
                .post("/api/v1/survey-rounds")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem(code));
        as(OFFICER).get("/api/v1/survey-rounds/2022").then().statusCode(404);
    }

    @Test
    void surveyorMayNotOpenARound() {
        as(OFFICER).body(ROUND).post("/api/v1/survey-rounds").then().statusCode(403);
    }
}
