package vn.giamngheo.target.ranking;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.VINH_GIANG;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class RankingTest extends ProjectionTest {

    private static final String WHERE = "/plans/{id}/ranking?area=482&year=2016&indicator=POVERTY_RATE";

    @Test
    void communesAreRankedByTheirRatesWhereNothingIsPlannedForThem() {
        heard(poor(home(), PHU_LOC_TOWN, 2016), notPoor(home(), PHU_LOC_TOWN, 2016));
        heard(notPoor(home(), LANG_CO, 2016));
        heard(poor(home(), VINH_HAI, 2016), notPoor(home(), VINH_HAI, 2016));
        heard(poor(home(), VINH_GIANG, 2015));

        get(districtOfficer(), WHERE, PLAN)
                .then()
                .statusCode(200)
                .body("items.area", contains("20110", "20107", "20119", "20122"))
                .body("items.rank", contains(1, 2, 2, 4))
                .body("items.actual", contains(0.00f, 50.00f, 50.00f, 100.00f))
                .body("items.status", contains("NO_TARGET", "NO_TARGET", "NO_TARGET", "NO_DATA"))
                .body("items[0].name", equalTo("Lăng Cô"));
    }

    @Test
    void coverageRanksTheHighestFirst() {
        heard(
                poor(home(), PHU_LOC_TOWN, 2020).persons(4, 1),
                poor(home(), LANG_CO, 2020).persons(4, 0));

        get(districtOfficer(), "/plans/{id}/ranking?area=482&year=2020&indicator=HEALTH_INSURANCE", PLAN)
                .then()
                .body("items.area", contains("20110", "20107"))
                .body("items.status", contains("ON_TRACK", "BEHIND"));
    }

    @Test
    void everyCommuneSaysWhatItsFigureStandsOn() {
        var here = poor(home(), LANG_CO, 2016);
        heard(here, poor(home(), PHU_LOC_TOWN, 2016).real());
        closed(LANG_CO, 2016, 1, 2L, here, notPoor(home(), LANG_CO, 2016));

        get(districtOfficer(), WHERE, PLAN)
                .then()
                .statusCode(200)
                .body("items.area", contains("20110", "20107"))
                .body("items.provisional", contains(false, true))
                .body("items.consistent", contains(false, true))
                .body("items.containsSyntheticData", contains(true, false))
                .body("asOf", notNullValue());

        closed(LANG_CO, 2016, 2, 2L, here);
        get(districtOfficer(), WHERE, PLAN).then().body("items.consistent", contains(true, true));
    }

    @Test
    void communeOfWhoseClosedListNothingArrivedIsListedAsInconsistent() {
        closed(LANG_CO, 2016, 1, null, poor(home(), LANG_CO, 2016));

        get(districtOfficer(), WHERE, PLAN)
                .then()
                .body("items.area", contains("20110"))
                .body("items.status", contains("NO_DATA"))
                .body("items.consistent", contains(false));
    }

    @Test
    void multipleStandsOnItsBaselineToo() {
        heard(poor(home(), LANG_CO, 2015), poor(home(), LANG_CO, 2016).real());
        closed(LANG_CO, 2015, 1, 1L, notPoor(home(), LANG_CO, 2015));

        get(districtOfficer(), "/plans/{id}/ranking?area=482&year=2016&indicator=INCOME_OF_THE_POOR", PLAN)
                .then()
                .body("items.consistent", contains(false))
                .body("items.containsSyntheticData", contains(true));
    }

    @Test
    void communeThatWasOnlyMeasuredByHandHasItsPlace() {
        send(districtOfficer(), "POST", "/measurements", null, """
                { "planId": "%s", "indicator": "OFFICIALS_TRAINED", "area": "20110", "year": 2020, "numerator": 9,
                  "denominator": 10, "evidence": "dữ liệu mẫu", "measuredOn": "2020-12-20" }
                """.formatted(PLAN))
                .then()
                .statusCode(201);

        get(districtOfficer(), "/plans/{id}/ranking?area=482&year=2020&indicator=OFFICIALS_TRAINED", PLAN)
                .then()
                .statusCode(200)
                .body("items.area", contains("20110"))
                .body("items.name", contains("Lăng Cô"))
                .body("items.actual", contains(90.00f))
                .body("items.provisional", contains(false));
        get(districtOfficer(), "/plans/{id}/ranking?area=482&year=2020&indicator=POVERTY_RATE", PLAN)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void listIsReadPageByPage() {
        heard(poor(home(), PHU_LOC_TOWN, 2016), poor(home(), LANG_CO, 2016), poor(home(), VINH_HAI, 2016));

        var first = get(districtOfficer(), WHERE + "&limit=2", PLAN);
        first.then().body("items.area", contains("20107", "20110"));
        get(districtOfficer(), WHERE + "&limit=2&cursor={c}", PLAN, first.path("next"))
                .then()
                .body("items.area", contains("20119"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"20110, 404", "483, 404", "482, 200", "46, 200"})
    void whoMayLookAtTheWholeAreaMayRankIt(String scope, int status) {
        get(Tokens.of("commune-officer").areas(scope), WHERE, PLAN).then().statusCode(status);
    }

    @Test
    void surveyorsAndStrangersDoNotRank() {
        get(Tokens.of("surveyor").areas("482"), WHERE, PLAN).then().statusCode(403);
        get(districtOfficer(), "/plans/{id}/ranking?area=482&year=2016&indicator=LUCK", PLAN)
                .then()
                .statusCode(404);
        get(districtOfficer(), "/plans/{id}/ranking?area=482&year=2014&indicator=POVERTY_RATE", PLAN)
                .then()
                .statusCode(400);
    }
}
