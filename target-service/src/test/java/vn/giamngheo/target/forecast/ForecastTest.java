package vn.giamngheo.target.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.projection.Found;
import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.GIANG_HAI;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.VINH_GIANG;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class ForecastTest extends ProjectionTest {

    private static final String WHERE = "/plans/{id}/forecast?area=20110";

    private final List<UUID> homes = new ArrayList<>();

    @Test
    void withoutYearsThereIsNothingToGoBy() {
        get(districtOfficer(), WHERE, PLAN)
                .then()
                .statusCode(200)
                .body("lastYear", nullValue())
                .body("pace", nullValue())
                .body("simulation", nullValue())
                .body("backTest.years", hasSize(0));
    }

    @Test
    void twoYearsGiveAPaceAndThreeASimulation() {
        year(2015, 8);
        year(2016, 7);
        get(districtOfficer(), WHERE, PLAN)
                .then()
                .body("lastRate", equalTo(35.00f))
                .body("pace.perYear", equalTo(5.00f))
                .body("pace.finalRate", equalTo(15.00f))
                .body("simulation", nullValue());

        year(2017, 6);
        year(2018, 4);
        var answer = get(districtOfficer(), WHERE, PLAN);

        answer.then()
                .body("nature", equalTo("ESTIMATE"))
                .body("caution.vi", notNullValue())
                .body("simulation.observedYears", contains(2016, 2017, 2018))
                .body("simulation.years.year", contains(2019, 2020))
                .body("simulation.confidence", equalTo(0.80f))
                .body("backTest.years.year", contains(2018));
        assertThat(get(districtOfficer(), WHERE, PLAN).asString()).isEqualTo(answer.asString());
    }

    @Test
    void forecastSaysWhatItsYearsStandOn() {
        year(2015, 8);
        year(2016, 7);
        get(districtOfficer(), WHERE, PLAN)
                .then()
                .body("consistent", equalTo(true))
                .body("containsSyntheticData", equalTo(true));

        closed(LANG_CO, 2015, 9000, 20L, poor(home(), LANG_CO, 2015));
        get(districtOfficer(), WHERE, PLAN).then().body("consistent", equalTo(false));
    }

    @Test
    void listOfACommuneThatHasSinceMergedIsStillAskedAbout() {
        heard(poor(home(), VINH_HAI, 2019).real());
        closed(VINH_HAI, 2019, 1, 1L, notPoor(home(), VINH_HAI, 2019));

        heard(poor(home(), GIANG_HAI, 2020).real());

        get(districtOfficer(), "/plans/{id}/forecast?area=482", PLAN)
                .then()
                .body("lastYear", equalTo(2019))
                .body("consistent", equalTo(false))
                .body("containsSyntheticData", equalTo(false));
    }

    @Test
    void yearWithoutASurveyBreaksTheChainOfFlows() {
        year(2015, 8);
        year(2016, 7);
        year(2018, 5);

        get(districtOfficer(), WHERE, PLAN)
                .then()
                .body("lastYear", equalTo(2018))
                .body("pace.perYear", equalTo(5.00f))
                .body("simulation", nullValue());
    }

    @Test
    void roundThatIsNotClosedEverywhereDoesNotCountYet() {
        year(2015, 8);
        year(2016, 7);
        heard(notPoor(homes.get(0), LANG_CO, 2017).sequence(2017).moved("ESCAPED"));

        get(districtOfficer(), WHERE, PLAN)
                .then()
                .body("lastYear", equalTo(2016))
                .body("lastRate", equalTo(35.00f));
    }

    @Test
    void districtIsHeldAgainstItsPlan() {
        year(2015, 8);
        year(2016, 7);
        year(2017, 6);
        for (var commune : List.of(PHU_LOC_TOWN, VINH_GIANG, VINH_HAI)) {
            closed(commune, 2017, 1, 0L);
        }

        get(districtOfficer(), "/plans/{id}/forecast?area=482", PLAN)
                .then()
                .body("lastYear", equalTo(2017))
                .body("pace.finalRate", equalTo(15.00f))
                .body("pace.finalTarget", equalTo(4.84f))
                .body("simulation.targetReached", notNullValue());
    }

    @Test
    void nothingIsForecastOnceThePlanIsOver() {
        for (var year = 2017; year <= 2020; year++) {
            year(year, 8);
        }

        get(districtOfficer(), WHERE, PLAN)
                .then()
                .body("simulation", nullValue())
                .body("backTest.years", hasSize(1));
    }

    @Test
    void onlyThePovertyRateIsForecast() {
        get(districtOfficer(), WHERE + "&indicator=HEALTH_INSURANCE", PLAN)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:indicator-without-flows"));
        get(districtOfficer(), WHERE + "&indicator=LUCK", PLAN).then().statusCode(404);
        get(Tokens.of("auditor").areas("483"), WHERE, PLAN).then().statusCode(404);
        get(Tokens.of("surveyor").areas("20110"), WHERE, PLAN).then().statusCode(403);
    }

    /** Of twenty households the first so many are poor. */
    private void year(int year, int poor) {
        while (homes.size() < 20) {
            homes.add(home());
        }
        var found = new Found[homes.size()];
        for (var i = 0; i < found.length; i++) {
            var escaped = i >= poor && wasPoor(homes.get(i));
            found[i] = i < poor
                    ? poor(homes.get(i), LANG_CO, year).sequence(year)
                    : notPoor(homes.get(i), LANG_CO, year).sequence(year).moved(escaped ? "ESCAPED" : "REMAINED");
        }
        heard(found);
        closed(LANG_CO, year, year, 20L, found);
    }

    private boolean wasPoor(UUID household) {
        return !rows("select 1 from household_outcome where classification = 'POOR' and next_round_year is null"
                        + " and household_id = '" + household + "'")
                .isEmpty();
    }
}
