package vn.giamngheo.target.projection;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.area.Area;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.nearPoor;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class CommuneCountsTest extends ProjectionTest {

    @Test
    void householdCountsWithItsLatestResultWhereItLivedAtTheEndOfTheYear() {
        var moving = home();
        entry(moving, 2, stay(PHU_LOC_TOWN, "2015-01-01", "2016-12-31"), stay(LANG_CO, "2016-12-31", null));
        heard(poor(moving, PHU_LOC_TOWN, 2015));

        assertThat(count(PHU_LOC_TOWN, "POOR")).containsExactly("2015 1 1");
        // 31/12/2016 was its first day there.
        assertThat(count(LANG_CO, "POOR")).startsWith("2016 1 0", "2017 1 0");
        assertThat(count(LANG_CO, "HOUSEHOLDS")).startsWith("2016 1 1");
    }

    @Test
    void householdThatEndedCountsNoMore() {
        var ended = home();
        heard(poor(ended, LANG_CO, 2015));
        assertThat(count(LANG_CO, "HOUSEHOLDS")).startsWith("2015 1 1", "2016 1 1");

        entry(ended, 3, stay(LANG_CO, "2015-01-01", "2016-06-01"));

        assertThat(count(LANG_CO, "HOUSEHOLDS")).containsExactly("2015 1 1");
        assertThat(count(LANG_CO, "POOR")).containsExactly("2015 1 1");
    }

    @Test
    void registeredHouseholdsCountWhetherSurveyedOrNot() {
        registered(5, LANG_CO, "2014-05-01");
        heard(poor(home(), LANG_CO, 2015));

        assertThat(count(LANG_CO, "HOUSEHOLDS")).contains("2015 6 6", "2016 6 6");
        assertThat(count(LANG_CO, "CLASSIFIED")).contains("2015 1 1", "2016 1 0");
    }

    @Test
    void correctionFromAnotherCommuneIsCountedThereAndNoMoreHere() {
        var household = home();
        heard(poor(household, PHU_LOC_TOWN, 2015));
        heard(poor(household, LANG_CO, 2015).sequence(2));

        assertThat(count(PHU_LOC_TOWN, "POOR")).isEmpty();
        assertThat(count(LANG_CO, "POOR")).startsWith("2015 1 1");
    }

    @Test
    void personsAndIncomesOfThePoorAreSummed() {
        heard(
                poor(home(), LANG_CO, 2015).persons(4, 1).income(600_000L),
                poor(home(), LANG_CO, 2015).persons(2, 0).income(300_000L),
                poor(home(), LANG_CO, 2015).persons(5, 0).income(null),
                nearPoor(home(), LANG_CO, 2015).persons(3, 3).income(900_000L));

        assertThat(count(LANG_CO, "INCOME_OF_POOR")).startsWith("2015 3000000 3000000");
        assertThat(count(LANG_CO, "PERSONS_IN_POOR")).startsWith("2015 6 6");
        assertThat(count(LANG_CO, "NAMED_PERSONS")).startsWith("2015 14 14");
        assertThat(count(LANG_CO, "INSURED_NAMED_PERSONS")).startsWith("2015 10 10");
    }

    @Test
    void newlyEscapedAreNamedForThreeYearsAndMinoritiesAlways() {
        var escaped = home();
        heard(
                poor(escaped, LANG_CO, 2015),
                notPoor(escaped, LANG_CO, 2016).sequence(2).moved("ESCAPED").persons(4, 4),
                notPoor(escaped, LANG_CO, 2018).sequence(3).moved("REMAINED").persons(4, 4),
                notPoor(home(), PHU_LOC_TOWN, 2016).persons(2, 1),
                notPoor(home(), PHU_LOC_TOWN, 2016).persons(3, 1).ofMinority());

        assertThat(count(LANG_CO, "NAMED_PERSONS")).containsExactly("2015 4 4", "2016 4 4", "2017 4 0", "2018 4 4");
        assertThat(count(PHU_LOC_TOWN, "NAMED_PERSONS")).startsWith("2016 3 3", "2017 3 0");
    }

    @Test
    void deprivationsOfThePoorAndNearPoorAreCounted() {
        heard(
                poor(home(), LANG_CO, 2016).deprived("SANITATION", "TELECOM"),
                nearPoor(home(), LANG_CO, 2016).deprived("SANITATION"),
                notPoor(home(), LANG_CO, 2016).deprived("SANITATION"));

        assertThat(count(LANG_CO, "DEPRIVED:SANITATION")).startsWith("2016 2 2");
        assertThat(count(LANG_CO, "DEPRIVED:TELECOM")).startsWith("2016 1 1");
    }

    @Test
    void whatIsCarriedIsCarriedIntoAYearThatBegins() {
        heard(poor(home(), LANG_CO, 2016));
        sql("delete from commune_count where year = extract(year from now())");
        sql("update count_horizon set year = extract(year from now()) - 1");

        countAll();

        assertThat(rows("select carried from commune_count where what = 'POOR' and year = extract(year from now())"))
                .containsExactly("1");
    }

    @Test
    void nothingIsLeftToCountWhenTheCallReturns() {
        heard(poor(home(), LANG_CO, 2016));

        assertThat(rows("select count(*) from stale_count")).containsExactly("0");
    }

    private List<String> count(Area commune, String what) {
        return rows("select year, carried, found from commune_count where standard = 'VN-2016' and commune_code = '"
                + commune.code() + "' and what = '" + what + "' order by year");
    }
}
