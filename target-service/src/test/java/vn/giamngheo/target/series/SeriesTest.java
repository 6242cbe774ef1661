package vn.giamngheo.target.series;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.target.SomeAreas.GIANG_HAI;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class SeriesTest extends ProjectionTest {

    @Test
    void yearOfTwoStandardsStandsOnBothSidesOfTheBreak() {
        var household = home();
        heard(
                poor(household, LANG_CO, 2020),
                notPoor(household, LANG_CO, 2021).sequence(2),
                poor(household, LANG_CO, 2021).sequence(3).standard("VN-2022"),
                poor(household, LANG_CO, 2022).sequence(4).standard("VN-2022"));

        get(districtOfficer(), "/plans/{id}/series?area=482&indicator=POVERTY_RATE", PLAN)
                .then()
                .statusCode(200)
                .body("segments.standard", contains("VN-2016", "VN-2022"))
                .body("segments[0].points.year", contains(2020, 2021))
                .body("segments[0].points.actual", contains(100.00f, 0.00f))
                .body("segments[0].points[0].planned", equalTo(4.84f))
                .body("segments[1].points.year", contains(2021, 2022))
                .body("segments[1].points.actual", contains(100.00f, 100.00f))
                .body("segments[1].points[0]", not(hasKey("planned")))
                .body("breaks", hasSize(1))
                .body("breaks[0].year", equalTo(2021))
                .body("breaks[0].from", equalTo("VN-2016"))
                .body("breaks[0].to", equalTo("VN-2022"));
    }

    @Test
    void yearWithoutASurveyHasNoPointThoughResultsAreCarried() {
        heard(poor(home(), LANG_CO, 2015), poor(home(), LANG_CO, 2018));

        get(districtOfficer(), "/plans/{id}/series?area=20110&indicator=POVERTY_RATE", PLAN)
                .then()
                .body("segments[0].points.year", contains(2015, 2018))
                .body("breaks", hasSize(0));
    }

    @Test
    void communeIsShownInTheYearsInWhichItExisted() {
        heard(poor(home(), VINH_HAI, 2019), poor(home(), GIANG_HAI, 2020));

        get(districtOfficer(), "/plans/{id}/series?area=20119&indicator=POVERTY_RATE", PLAN)
                .then()
                .body("segments[0].points.year", contains(2019));
        get(districtOfficer(), "/plans/{id}/series?area=99999&indicator=POVERTY_RATE", PLAN)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsMeasuredByHandHasNoStandardAndNoBreak() {
        for (var year : new int[] {2018, 2020}) {
            send(districtOfficer(), "POST", "/measurements", null, """
                    { "planId": "%s", "indicator": "COASTAL_COMMUNES", "area": "482", "year": %d, "numerator": 2,
                      "denominator": 7, "evidence": "dữ liệu mẫu", "measuredOn": "2020-12-20" }
                    """.formatted(PLAN, year))
                    .then()
                    .statusCode(201);
        }

        get(districtOfficer(), "/plans/{id}/series?area=482&indicator=COASTAL_COMMUNES", PLAN)
                .then()
                .body("segments", hasSize(1))
                .body("segments[0].points.year", contains(2018, 2020))
                .body("segments[0].points.actual", contains(2.00f, 2.00f))
                .body("segments[0].points.provisional", contains(false, false))
                .body("segments[0].points.containsSyntheticData", contains(false, false));
    }

    @Test
    void everyYearSaysWhatItsFigureStandsOn() {
        var invented = poor(home(), LANG_CO, 2015);
        heard(invented, poor(invented.household(), LANG_CO, 2016).sequence(2).real());
        closed(LANG_CO, 2015, 1, 1L, notPoor(home(), LANG_CO, 2015));

        get(districtOfficer(), "/plans/{id}/series?area=20110&indicator=POVERTY_RATE", PLAN)
                .then()
                .statusCode(200)
                .body("segments[0].points.provisional", contains(false, true))
                .body("segments[0].points.consistent", contains(false, true))
                .body("segments[0].points.containsSyntheticData", contains(true, false));
    }

    @Test
    void strangersSeeNothing() {
        get(Tokens.of("auditor").areas("483"), "/plans/{id}/series?area=482&indicator=POVERTY_RATE", PLAN)
                .then()
                .statusCode(404);
        get(districtOfficer(), "/plans/{id}/series?area=482&indicator=LUCK", PLAN)
                .then()
                .statusCode(404);
    }
}
