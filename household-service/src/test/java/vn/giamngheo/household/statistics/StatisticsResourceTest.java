package vn.giamngheo.household.statistics;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.household;
import static vn.giamngheo.household.Api.registered;
import static vn.giamngheo.household.Api.round;

@ServiceTest
class StatisticsResourceTest {

    @Test
    void countsTheHouseholdsOfAnArea() {
        round(2017, "VN-2016");
        completed(registered("20158"), 2017, finding("VN-2016", 100_000));
        completed(registered("20158"), 2017, finding("VN-2016", 5_000_000));
        completed(registered("20158"), 2017, finding("VN-2016", 800_000));
        registered("20158");

        as(OFFICER)
                .queryParam("area", "20158")
                .queryParam("year", 2017)
                .get("/api/v1/statistics")
                .then()
                .statusCode(200)
                .body("standard", equalTo("VN-2016"))
                .body("households", equalTo(4))
                .body("surveyed", equalTo(3))
                .body("completed", equalTo(3))
                .body("byClass.POOR", equalTo(1))
                .body("byClass.NEAR_POOR", equalTo(1))
                .body("byClass.ABOVE_AVERAGE", equalTo(1))
                .body("poorRate", equalTo(33.33f))
                .body("syntheticHouseholds", equalTo(4));
    }

    @Test
    void householdCountsFromTheYearItWasRegistered() {
        as(OFFICER)
                .body(household(UUID.randomUUID(), "20155").replace("2015-06-01", "2019-02-03"))
                .post("/api/v1/households")
                .then()
                .statusCode(201);

        for (var expected : Map.of(2018, 0, 2019, 1).entrySet()) {
            as(OFFICER)
                    .queryParam("area", "20155")
                    .queryParam("year", expected.getKey())
                    .get("/api/v1/statistics")
                    .then()
                    .body("households", equalTo(expected.getValue()));
        }
    }

    @Test
    void yearWithoutARoundHasNoRate() {
        as(OFFICER)
                .queryParam("area", "482")
                .queryParam("year", 2023)
                .get("/api/v1/statistics")
                .then()
                .statusCode(200)
                .body("standard", nullValue())
                .body("completed", equalTo(0))
                .body("poorRate", nullValue());
    }

    @Test
    void areaThatIsNotWhollyTheCallersIsUnknown() {
        as(Tokens.of("commune-officer").areas("20158"))
                .queryParam("area", "482")
                .queryParam("year", 2017)
                .get("/api/v1/statistics")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:area-not-found"));
    }

    @ParameterizedTest(name = "a caller of {0} may sum up {1} in {2}: {3}")
    @CsvSource({
        "482, 20107, 2016, 200",
        "482, 482, 2016, 200",
        "46, 20122, 2027, 200",
        "20122, 20122, 2016, 200",
        "20122, 20119, 2016, 200",
        "482, 20107, 2027, 404",
        "482, 482, 2027, 404",
        "20119, 20122, 2022, 404",
    })
    void codeMeansWhatItMeantAtTheEndOfTheYear(String scope, String area, int year, int status) {
        as(Tokens.of("commune-officer").areas(scope))
                .queryParam("area", area)
                .queryParam("year", year)
                .get("/api/v1/statistics")
                .then()
                .statusCode(status);
    }

    @Test
    void transitionYearNeedsTheStandard() {
        round(2021, "VN-2016", "VN-2022");

        as(OFFICER)
                .queryParam("area", "482")
                .queryParam("year", 2021)
                .get("/api/v1/statistics")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ChooseOne"));
    }

    @Test
    void missingParametersAreNamed() {
        as(OFFICER).get("/api/v1/statistics").then().statusCode(400).body("errors.pointer", contains("area", "year"));
    }
}
