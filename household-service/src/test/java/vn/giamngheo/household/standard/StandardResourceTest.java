package vn.giamngheo.household.standard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;

@ServiceTest
class StandardResourceTest {

    @ParameterizedTest
    @CsvSource({
        "VN-2016, RURAL, POVERTY, 700000",
        "VN-2016, URBAN, POVERTY, 900000",
        "VN-2016, RURAL, NEAR_POVERTY, 1000000",
        "VN-2016, URBAN, NEAR_POVERTY, 1300000",
        "VN-2022, RURAL, POVERTY, 1500000",
        "VN-2022, URBAN, POVERTY, 2000000",
        "VN-2022, RURAL, AVERAGE, 2250000",
        "VN-2022, URBAN, AVERAGE, 3000000",
        "VN-2027, RURAL, POVERTY, 2200000",
        "VN-2027, URBAN, POVERTY, 2800000",
    })
    void linesAreTheLaws(String standard, String areaType, String kind, int amount) {
        as(OFFICER)
                .get("/api/v1/poverty-standards/{code}", standard)
                .then()
                .statusCode(200)
                .body(
                        "lines.find { it.areaType == '%s' && it.kind == '%s' }.amount".formatted(areaType, kind),
                        equalTo(amount));
    }

    @ParameterizedTest
    @CsvSource({"VN-2016, 10", "VN-2022, 12", "VN-2027, 12"})
    void everyNumberHasItsSource(String standard, int indicators) {
        as(OFFICER)
                .get("/api/v1/poverty-standards/{code}", standard)
                .then()
                .body("indicators", hasSize(indicators))
                .body("indicators.source", everyItem(not(emptyString())))
                .body("lines.source", everyItem(not(emptyString())));
    }

    @Test
    void provinceMayDrawHigherLinesAndNoLowerOnes() {
        var city = vn.giamngheo.testing.Tokens.of("reviewing-officer").areas("46");
        var body = """
                   {"code": "46-2022", "base": "VN-2022", "areaCode": "46", "firstReviewYear": 2023, "lastReviewYear": 2025,
                    "legalBasis": "Ví dụ, không có thật", "source": "Ví dụ, không có thật", "confidence": "DRAFT",
                    "lines": [{"areaType": "RURAL", "kind": "POVERTY", "amount": 1800000},
                              {"areaType": "URBAN", "kind": "POVERTY", "amount": 2300000},
                              {"areaType": "RURAL", "kind": "AVERAGE", "amount": 2700000},
                              {"areaType": "URBAN", "kind": "AVERAGE", "amount": 3500000}]}""";

        as(city).body(body.replace("1800000", "1400000"))
                .post("/api/v1/poverty-standards")
                .then()
                .statusCode(400)
                .body("errors.code", contains("BelowNational"));
        as(city).body(body.replace("1800000", "2800000"))
                .post("/api/v1/poverty-standards")
                .then()
                .statusCode(400)
                .body("errors.code", contains("LinesCross"));
        as(OFFICER).body(body).post("/api/v1/poverty-standards").then().statusCode(403);
        as(vn.giamngheo.household.Api.REVIEWER)
                .body(body)
                .post("/api/v1/poverty-standards")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:area-out-of-scope"));
        as(city).body(body)
                .post("/api/v1/poverty-standards")
                .then()
                .statusCode(201)
                .body("level", equalTo("PROVINCIAL"))
                .body("indicators", hasSize(12))
                .body("contentHash", org.hamcrest.Matchers.matchesPattern("[0-9a-f]{64}"));
        as(city).body(body).post("/api/v1/poverty-standards").then().statusCode(200);
        as(city).body(body.replace("1800000", "1900000"))
                .post("/api/v1/poverty-standards")
                .then()
                .statusCode(409);
    }

    @Test
    void cutOffIsTheOneTheEngineApplies() {
        as(OFFICER)
                .get("/api/v1/poverty-standards/VN-2016")
                .then()
                .body("indicators.find { it.code == 'HOUSING_AREA' }.cutOff.squareMetresPerHead", equalTo(8))
                .body(
                        "lines.find { it.kind == 'POVERTY' && it.areaType == 'RURAL' }.scoreConfidence",
                        equalTo("RECALLED"));
    }

    @Test
    void listsAllStandards() {
        as(OFFICER)
                .get("/api/v1/poverty-standards")
                .then()
                .body("items.code", org.hamcrest.Matchers.hasItems("VN-2016", "VN-2022", "VN-2027"));
    }

    @Test
    void whatIsKnownFromADraftSaysSo() {
        as(OFFICER)
                .get("/api/v1/poverty-standards/VN-2027")
                .then()
                .body("indicators.confidence", everyItem(equalTo("DRAFT")));
    }

    @Test
    void unknownStandardIsNotFound() {
        as(OFFICER).get("/api/v1/poverty-standards/VN-1999").then().statusCode(404);
    }
}
