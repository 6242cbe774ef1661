package vn.giamngheo.target.progress;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.nearPoor;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class IndicatorsProgressTest extends ProgressTest {

    @Test
    void incomeOfThePoorIsAMultipleOfTheirsIn2015() {
        heard(
                poor(home(), LANG_CO, 2015).persons(4, 0).income(500_000L),
                poor(home(), PHU_LOC_TOWN, 2015).persons(1, 0).income(1_000_000L),
                poor(home(), LANG_CO, 2020).persons(2, 0).income(840_000L));

        // 2015: 3,000,000 VND of five persons; 2020: everybody's latest, 4,680,000 of seven.
        get(districtOfficer(), "/plans/{id}/progress?area=482&year=2020&indicator=INCOME_OF_THE_POOR", PLAN)
                .then()
                .statusCode(200)
                .body("indicators", org.hamcrest.Matchers.hasSize(1))
                .body("indicators[0].actual", equalTo(1.11f))
                .body("indicators[0].planned", equalTo(1.50f))
                .body("indicators[0].gap", equalTo(0.39f))
                .body("indicators[0].status", equalTo("BEHIND"));
    }

    @Test
    void insuranceIsWantedForEveryoneNamed() {
        heard(
                poor(home(), LANG_CO, 2020).persons(4, 1),
                nearPoor(home(), LANG_CO, 2020).persons(4, 0),
                notPoor(home(), LANG_CO, 2020).persons(9, 9));

        get(districtOfficer(), "/plans/{id}/progress?area=20110&year=2020&indicator=HEALTH_INSURANCE", PLAN)
                .then()
                .body("indicators[0].actual", equalTo(87.50f))
                .body("indicators[0].planned", equalTo(100.00f))
                .body("indicators[0].status", equalTo("AT_RISK"));
    }

    @Test
    void deprivationIsWatchedAmongThePoorAndNearPoor() {
        heard(
                poor(home(), LANG_CO, 2016).deprived("CHILD_SCHOOLING"),
                nearPoor(home(), LANG_CO, 2016).deprived(),
                notPoor(home(), LANG_CO, 2016).deprived("CHILD_SCHOOLING"));

        get(districtOfficer(), "/plans/{id}/progress?area=482&year=2016&indicator=DEPRIVATION_CHILD_SCHOOLING", PLAN)
                .then()
                .body("indicators[0].actual", equalTo(50.00f))
                .body("indicators[0].planned", nullValue())
                .body("indicators[0].status", equalTo("NO_TARGET"))
                .body(
                        "indicators[0].households",
                        contains(
                                "/api/v1/classifications/households?area=482&year=2016&standard=VN-2016"
                                        + "&deprivation=CHILD_SCHOOLING&class=POOR",
                                "/api/v1/classifications/households?area=482&year=2016&standard=VN-2016"
                                        + "&deprivation=CHILD_SCHOOLING&class=NEAR_POOR"));
    }

    @Test
    void everyIndicatorOfThePlanIsAnswered() {
        progress("482", 2016)
                .then()
                .body("indicators.size()", equalTo(16))
                .body(
                        "indicators.indicator",
                        hasItems("POVERTY_RATE", "COASTAL_COMMUNES", "CREDIT_ACCESS", "DEPRIVATION_INFO_ASSETS"));
    }

    @Test
    void unknownIndicatorIsRefused() {
        get(districtOfficer(), "/plans/{id}/progress?area=482&year=2016&indicator=LUCK", PLAN)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:indicator-not-found"));
    }

    @Test
    void flowExplainsTheChangeDownToTheLastHousehold() {
        var escaped = home();
        var relapsed = home();
        var gone = home();
        heard(
                poor(escaped, LANG_CO, 2015),
                poor(gone, LANG_CO, 2015),
                poor(home(), LANG_CO, 2015),
                notPoor(relapsed, LANG_CO, 2015));
        heard(
                notPoor(escaped, LANG_CO, 2016).sequence(2).moved("ESCAPED"),
                poor(relapsed, LANG_CO, 2016).sequence(2).moved("RELAPSED"),
                poor(home(), LANG_CO, 2016));
        left(gone, LANG_CO, "2015-01-01", "2016-03-01");

        progress("482", 2016)
                .then()
                .body("indicators[0].flow.opening", equalTo(3))
                .body("indicators[0].flow.escaped", equalTo(1))
                .body("indicators[0].flow.escapedToNearPoor", equalTo(0))
                .body("indicators[0].flow.relapsed", equalTo(1))
                .body("indicators[0].flow.firstClassified", equalTo(1))
                .body("indicators[0].flow.other", equalTo(-1))
                .body("indicators[0].flow.closing", equalTo(3))
                .body("indicators.flow.findAll { it != null }.size()", equalTo(1));
        progress("482", 2015).then().body("indicators[0].flow", nullValue());
    }

    @Test
    void byHandIsShownAsMeasuredAndNeverProvisional() {
        send(districtOfficer(), "POST", "/measurements", null, """
                { "planId": "%s", "indicator": "COASTAL_COMMUNES", "area": "482", "year": 2020, "numerator": 3,
                  "denominator": 7, "evidence": "dữ liệu mẫu", "measuredOn": "2020-12-20" }
                """.formatted(PLAN))
                .then()
                .statusCode(201);

        get(districtOfficer(), "/plans/{id}/progress?area=482&year=2020&indicator=COASTAL_COMMUNES", PLAN)
                .then()
                .body("indicators[0].actual", equalTo(3.00f))
                .body("indicators[0].planned", equalTo(4.00f))
                .body("indicators[0].status", equalTo("BEHIND"))
                .body("indicators[0].achieved", equalTo(0.7500f))
                .body("indicators[0].provisional", equalTo(false))
                .body("indicators.numerator", contains(3));
    }
}
