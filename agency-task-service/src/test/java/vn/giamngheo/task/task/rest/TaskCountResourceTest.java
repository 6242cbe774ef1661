package vn.giamngheo.task.task.rest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

@QuarkusTest
class TaskCountResourceTest extends ServiceTest {

    private static final String COUNTS = "/api/v1/task-counts";
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void countsByAgencyAndState() {
        var first = aPoorHousehold("TELECOM", "HEALTH_CARE").real();
        apply(first, aPoorHousehold("TELECOM").real().in("20122", "2015-01-01"));
        apply(first.surveyedAgain(2015, "TELECOM"));

        var answer = as(REVIEWER)
                .queryParams("area", "482", "year", 2015)
                .get(COUNTS)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answer).isEqualToIgnoringWhitespace("""
                        {
                          "area": "482",
                          "year": 2015,
                          "items": [
                            { "agency": "CULTURE_INFORMATION", "state": "OPEN", "count": 2 },
                            { "agency": "HEALTH", "state": "CANCELLED", "count": 1 }
                          ],
                          "containsSyntheticData": false
                        }
                        """);
    }

    @Test
    void saysWhenMadeUpHouseholdsAreAmongTheCounted() {
        apply(aPoorHousehold("TELECOM").real(), aPoorHousehold("TELECOM"));

        as(REVIEWER)
                .queryParams("area", "482", "year", 2015)
                .get(COUNTS)
                .then()
                .body("items.count", contains(2))
                .body("containsSyntheticData", equalTo(true));
    }

    @Test
    void countsOnlyWhatTheCallerMaySee() {
        apply(
                aPoorHousehold("TELECOM", "HEALTH_CARE"),
                aPoorHousehold("TELECOM").in("20122", "2015-01-01"));

        assertThat(total(Tokens.of("commune-officer").areas("20107"), "482", 2015))
                .isEqualTo(2);
        assertThat(total(Tokens.of("agency-officer").areas("482").agency("HEALTH"), "482", 2015))
                .isEqualTo(1);
        assertThat(total(Tokens.of("admin"), "482", 2015)).isZero();
        assertThat(total(REVIEWER, "20122", 2015)).isEqualTo(1);
        assertThat(total(REVIEWER, "482", 2016)).isZero();
    }

    @Test
    void anAreaIsCountedAsItStoodInTheYear() {
        apply(
                aPoorHousehold("TELECOM").in("20119", "2015-01-01"),
                aPoorHousehold("TELECOM").round(2019, "VN-2016").in("20119", "2015-01-01"),
                aPoorHousehold("TELECOM").round(2020, "VN-2016").in("20122", "2020-01-01"));

        assertThat(total(REVIEWER, "20119", 2019)).isEqualTo(1);
        assertThat(total(REVIEWER, "20122", 2019)).isZero();
        assertThat(total(REVIEWER, "20122", 2020)).isEqualTo(1);
        assertThat(total(Tokens.of("commune-officer").areas("20122"), "20119", 2019))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"area, 99999, year, 2015", "area, 482, year, 1999", "area, 482, year, next", "area, 482, limit, 3"})
    void aParameterThatIsNotUnderstoodIsRefused(String one, String value, String other, String otherValue) {
        as(REVIEWER)
                .queryParams(one, value, other, otherValue)
                .get(COUNTS)
                .then()
                .statusCode(400);
    }

    @Test
    void areaAndYearMustBeGiven() {
        as(REVIEWER).get(COUNTS).then().statusCode(400).body("errors.pointer", contains("area", "year"));
    }

    @Test
    void surveyorsAndStrangersGetNoCounts() {
        as(Tokens.of("surveyor").areas("482"))
                .queryParams("area", "482", "year", 2015)
                .get(COUNTS)
                .then()
                .statusCode(403);
        RestAssured.given()
                .queryParams("area", "482", "year", 2015)
                .get(COUNTS)
                .then()
                .statusCode(401);
    }

    private static int total(Tokens caller, String area, int year) {
        return as(caller)
                .queryParams("area", area, "year", year)
                .get(COUNTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.count", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
