package vn.giamngheo.target.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.nearPoor;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class ProgressResourceTest extends ProgressTest {

    @Test
    void districtIsTheSumOfItsCommunesAndNotTheMeanOfTheirRates() {
        heard(poor(home(), PHU_LOC_TOWN, 2015));
        heard(notPoor(home(), LANG_CO, 2015), nearPoor(home(), LANG_CO, 2015));

        var answer = progress("482", 2015);

        answer.then().statusCode(200);
        assertThat(answer.asString()).contains("\"actual\":33.33", "\"planned\":10.51");
        var body = (ObjectNode) json(answer.asString());
        assertThat(body.remove("asOf").asText()).endsWith("Z");
        assertThat(body.remove("indicators").get(0)).isEqualTo(json("""
                                {
                                  "indicator": "POVERTY_RATE",
                                  "kind": "RATE_PATH",
                                  "measure": "POOR_HOUSEHOLDS",
                                  "standard": "VN-2016",
                                  "planned": 10.51,
                                  "actual": 33.33,
                                  "gap": 22.82,
                                  "status": "BEHIND",
                                  "achieved": null,
                                  "numerator": 1,
                                  "denominator": 3,
                                  "provisional": true,
                                  "official": null,
                                  "finalYear": 2020,
                                  "finalTarget": 4.84,
                                  "requiredPace": 5.70,
                                  "households": ["/api/v1/classifications/households?area=482&year=2015&standard=VN-2016&class=POOR"]
                                }
                                """));
        assertThat(body).isEqualTo(json("""
                                {
                                  "planId": "015e073d-2000-732f-95f4-7bee71e31fbb",
                                  "area": "482",
                                  "year": 2015,
                                  "completeness": {
                                    "communes": 4, "communesClosed": 0, "households": 3, "householdsSurveyed": 3 },
                                  "consistent": true,
                                  "containsSyntheticData": true
                                }
                                """));
    }

    @Test
    void householdCountsWithItsLatestResultUpToTheYear() {
        var escaped = home();
        var notYetSurveyed = home();
        heard(
                poor(escaped, PHU_LOC_TOWN, 2015),
                notPoor(escaped, PHU_LOC_TOWN, 2016).sequence(2));
        heard(poor(notYetSurveyed, PHU_LOC_TOWN, 2015));

        assertThat(counts("482", 2015)).isEqualTo("2 poor of 2, 2 surveyed, BEHIND");
        assertThat(counts("482", 2016)).isEqualTo("1 poor of 2, 1 surveyed, BEHIND");
        assertThat(counts("482", 2017)).isEqualTo("1 poor of 2, 0 surveyed, NO_DATA");
    }

    @Test
    void householdThatMovedCountsWhereItWasSurveyedLast() {
        var moved = home();
        heard(poor(moved, PHU_LOC_TOWN, 2015), poor(moved, LANG_CO, 2017).sequence(2));

        assertThat(counts("20107", 2016)).isEqualTo("1 poor of 1, 0 surveyed, NO_DATA");
        assertThat(counts("20107", 2017)).isEqualTo("null poor of null, 0 surveyed, NO_DATA");
        assertThat(counts("20110", 2017)).isEqualTo("1 poor of 1, 1 surveyed, NO_TARGET");
    }

    @Test
    void onlyResultsOfThePlansStandardCount() {
        heard(poor(home(), LANG_CO, 2016).standard("VN-2022"), poor(home(), LANG_CO, 2016));

        assertThat(counts("482", 2016)).isEqualTo("1 poor of 1, 1 surveyed, BEHIND");
    }

    @Test
    void inventedHouseholdsAreNamed() {
        heard(notPoor(home(), LANG_CO, 2015).real());
        progress("20110", 2015).then().body("containsSyntheticData", equalTo(false));

        heard(notPoor(home(), LANG_CO, 2015));
        progress("20110", 2015).then().body("containsSyntheticData", equalTo(true));
    }

    @Test
    void withoutHouseholdsThereIsNoRateAndNoGap() {
        var answer = progress("482", 2020);

        answer.then()
                .statusCode(200)
                .body("indicators.status", everyItem(equalTo("NO_DATA")))
                .body("completeness.households", equalTo(0));
        assertThat(answer.asString()).contains("\"actual\":null", "\"gap\":null", "\"planned\":4.84");
    }

    @Test
    void reachedTargetIsOnTrackOrAhead() {
        for (var i = 0; i < 9; i++) {
            heard(notPoor(home(), LANG_CO, 2015));
        }
        assertThat(counts("482", 2015)).isEqualTo("0 poor of 9, 9 surveyed, AHEAD");

        heard(poor(home(), LANG_CO, 2015));
        assertThat(counts("482", 2015)).isEqualTo("1 poor of 10, 10 surveyed, AHEAD");
    }
}
