package vn.giamngheo.household.whatif;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.REVIEWER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;

@ServiceTest
class WhatIfTest {

    private static final String ITEM = """
            {"reference": "%d", "standard": "VN-2022", "areaType": "RURAL", "surveyedOn": "2024-10-01",
             "incomePerHead": 1500000, "deprivations": ["SANITATION", "TELECOM", "HEALTH_INSURANCE"]}""";

    @Inject
    AgroalDataSource database;

    @Test
    void thousandHouseholdsAreClassifiedAtOnceAndNotOneMore() {
        as(OFFICER)
                .body(batch(1000))
                .post("/api/v1/classifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1000))
                .body("items[999].reference", equalTo("999"))
                .body("items[0].classification", equalTo("POOR"))
                .body("items[0].povertyType", equalTo("MULTIDIMENSIONAL"));
        as(OFFICER).body(batch(1001)).post("/api/v1/classifications").then().statusCode(400);
    }

    @Test
    void whatWasNotObservedIsNamedAndTheClassLeftOpenWhereItDepends() {
        var person = "01936a5e-7c00-7000-8000-000000000003";
        as(OFFICER)
                .body("""
                      {"items": [{"standard": "VN-2016", "areaType": "RURAL", "surveyedOn": "2016-10-01",
                        "incomePerHead": 900000, "observations": {"waterSource": "PIPED"},
                        "members": [{"id": "%1$s", "birthYear": 1970}]},
                       {"standard": "VN-2016", "areaType": "RURAL", "surveyedOn": "2016-10-01",
                        "incomePerHead": 600000, "observations": {"waterSource": "PIPED"},
                        "members": [{"id": "%1$s", "birthYear": 1970}]}]}""".formatted(person))
                .post("/api/v1/classifications")
                .then()
                .statusCode(200)
                .body("items[0].classification", nullValue())
                .body("items[0].missing", hasItem("/observations/latrine"))
                .body("items[1].classification", equalTo("POOR"));
    }

    @Test
    void batchWithOneFaultIsRefusedAsAWhole() {
        as(OFFICER)
                .body(batch(3).replace(
                                "\"reference\": \"1\", \"standard\": \"VN-2022\"",
                                "\"reference\": \"1\", \"standard\": \"VN-1990\""))
                .post("/api/v1/classifications")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/1/standard"));
    }

    @Test
    void areaIsReadUnderAnotherStandardAndWhatCannotBeToldIsCounted() {
        round(2016, "VN-2016");
        completed(family("20122"), 2016, finding("VN-2016", 600_000));
        completed(family("20122"), 2016, finding("VN-2016", 600_000, "SANITATION", "TELECOM", "HEALTH_INSURANCE"));
        completed(family("20122"), 2016, finding("VN-2016", 9_000_000));

        as(OFFICER)
                .queryParam("area", "20122")
                .queryParam("year", 2016)
                .queryParam("surveyedUnder", "VN-2016")
                .queryParam("standard", "VN-2022")
                .get("/api/v1/classifications/simulation")
                .then()
                .statusCode(200)
                .body("households", equalTo(3))
                .body("byClass.POOR", equalTo(2))
                .body("wouldBeByClass.POOR", equalTo(1))
                .body("wouldBeByClass.ABOVE_AVERAGE", equalTo(1))
                .body("undecided", equalTo(1))
                .body("judgedByNames", equalTo(2));
    }

    @Test
    void resultThatWasTamperedWithIsNamed() throws SQLException {
        round(2016, "VN-2016");
        var result = completed(family("20146"), 2016, finding("VN-2016", 600_000));
        var survey = result.<String>path("id");
        completed(family("20146"), 2016, finding("VN-2016", 9_000_000));
        recomputed("20146").body("checked", equalTo(2)).body("differing", equalTo(0));

        run("update classification set class = 'NEAR_POOR', poverty_type = null where survey_id = '" + survey + "'");
        recomputed("20146").body("reproduced", equalTo(1)).body("differingSurveys", contains(survey));

        run("update classification set class = 'POOR', poverty_type = 'INCOME' where survey_id = '" + survey + "'");
        recomputed("20146").body("differing", equalTo(0));
    }

    private static ValidatableResponse recomputed(String commune) {
        return as(REVIEWER)
                .queryParam("area", commune)
                .queryParam("year", 2016)
                .get("/api/v1/classifications/recomputation")
                .then()
                .statusCode(200);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String batch(int size) {
        return IntStream.range(0, size)
                .mapToObj(ITEM::formatted)
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }
}
