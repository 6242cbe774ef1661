package vn.giamngheo.target.progress;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.projection.Found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.GIANG_HAI;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.VINH_GIANG;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class OfficialProgressTest extends ProgressTest {

    @Test
    void closedCommuneCountsWithWhatItClosedOverTheHouseholdsOfTheClosing() {
        var poor = poor(home(), LANG_CO, 2016);
        registered(9, LANG_CO, "2015-01-01");
        heard(poor(home(), LANG_CO, 2015), poor);
        assertThat(counts("20110", 2016)).isEqualTo("2 poor of 11, 1 surveyed, NO_TARGET");
        progress("20110", 2016)
                .then()
                .body("indicators[0].provisional", equalTo(true))
                .body("indicators[0].official", nullValue());

        closed(LANG_CO, 2016, 1, 20L, poor);

        assertThat(counts("20110", 2016)).isEqualTo("1 poor of 20, 1 surveyed, NO_TARGET");
        progress("20110", 2016)
                .then()
                .body("indicators[0].provisional", equalTo(false))
                .body("indicators[0].official", equalTo(5.00f))
                .body("completeness.communesClosed", equalTo(1))
                .body("consistent", equalTo(true));
    }

    @Test
    void districtShowsBothWhileSomeOfItsCommunesHaveClosed() {
        var closed = poor(home(), LANG_CO, 2016);
        heard(closed, notPoor(home(), PHU_LOC_TOWN, 2016), notPoor(home(), PHU_LOC_TOWN, 2016));
        closed(LANG_CO, 2016, 1, 4L, closed);

        progress("482", 2016)
                .then()
                .body("indicators[0].actual", equalTo(16.67f))
                .body("indicators[0].denominator", equalTo(6))
                .body("indicators[0].provisional", equalTo(true))
                .body("indicators[0].official", equalTo(25.00f))
                .body("completeness.communes", equalTo(4))
                .body("completeness.communesClosed", equalTo(1));
    }

    @Test
    void closingWithoutAHouseholdCountTakesTheRegisters() {
        var poor = poor(home(), LANG_CO, 2016);
        registered(3, LANG_CO, "2015-01-01");
        heard(poor);
        closed(LANG_CO, 2016, 1, null, poor);

        assertThat(counts("20110", 2016)).isEqualTo("1 poor of 4, 1 surveyed, NO_TARGET");
    }

    @Test
    void resultThatIsMissingHereIsSeenAndSoIsItsArrival() {
        var here = poor(home(), LANG_CO, 2016);
        var missing = notPoor(home(), LANG_CO, 2016);
        heard(here);
        closed(LANG_CO, 2016, 1, 2L, here, missing);
        progress("482", 2016).then().body("consistent", equalTo(false));
        progress("20107", 2016).then().body("consistent", equalTo(true));

        heard(missing);
        progress("482", 2016).then().body("consistent", equalTo(true));
    }

    @Test
    void listThatWasClosedBeforeItsCommuneMergedIsComparedToo() {
        heard(poor(home(), VINH_HAI, 2020));
        closed(VINH_HAI, 2020, 1, 1L, notPoor(home(), VINH_HAI, 2020));

        progress("20122", 2020).then().body("consistent", equalTo(false));
        get(districtOfficer(), "/consistency?area=20122&year=2020")
                .then()
                .body("items.area", contains("20119"))
                .body("items.consistent", contains(false));
    }

    @Test
    void sameNumberOfOtherResultsIsSeen() {
        var household = home();
        heard(poor(household, LANG_CO, 2016));
        closed(LANG_CO, 2016, 1, 1L, notPoor(household, LANG_CO, 2016));

        progress("20110", 2016).then().body("consistent", equalTo(false));
    }

    @Test
    void laterClosingReplacesAnEarlierOneAndNotTheOtherWayRound() {
        var poor = poor(home(), LANG_CO, 2016);
        heard(poor);
        closed(LANG_CO, 2016, 2, 40L, poor);
        closed(LANG_CO, 2016, 1, 10L, poor);

        assertThat(counts("20110", 2016)).isEqualTo("1 poor of 40, 1 surveyed, NO_TARGET");
    }

    @Test
    void listThatIsOpenAgainIsProvisionalUntilItIsClosedAgain() {
        var poor = poor(home(), LANG_CO, 2016);
        heard(poor);
        closed(LANG_CO, 2016, 1, 40L, poor);

        reopened(LANG_CO, 2016, 2);
        heard(notPoor(home(), LANG_CO, 2016));

        assertThat(counts("20110", 2016)).isEqualTo("1 poor of 2, 2 surveyed, NO_TARGET");
        progress("20110", 2016)
                .then()
                .body("indicators[0].provisional", equalTo(true))
                .body("completeness.communesClosed", equalTo(0))
                .body("consistent", equalTo(true));

        closed(LANG_CO, 2016, 3, 41L, poor);
        progress("20110", 2016)
                .then()
                .body("indicators[0].denominator", equalTo(41))
                .body("consistent", equalTo(false));
    }

    @Test
    void mergedCommuneClosesForWhatBecamePartOfIt() {
        var west = poor(home(), VINH_HAI, 2019);
        var both = new Found[] {poor(home(), GIANG_HAI, 2020), notPoor(home(), GIANG_HAI, 2020)};
        heard(west, notPoor(home(), VINH_GIANG, 2019));
        heard(both);
        closed(VINH_HAI, 2019, 1, 3L, west);
        closed(GIANG_HAI, 2020, 1, 8L, both);

        assertThat(counts("20119", 2019)).isEqualTo("1 poor of 3, 1 surveyed, NO_TARGET");
        assertThat(counts("20122", 2020)).isEqualTo("1 poor of 8, 2 surveyed, NO_TARGET");
        progress("20122", 2020).then().body("consistent", equalTo(true));
    }
}
