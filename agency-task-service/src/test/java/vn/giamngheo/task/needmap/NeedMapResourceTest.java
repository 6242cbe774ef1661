package vn.giamngheo.task.needmap;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.Officer;
import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

@QuarkusTest
class NeedMapResourceTest extends ServiceTest {

    private static final String MAP = "/api/v1/need-map";
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void showsWhatIsOpenWaitingAndLateInWhichCommune() {
        apply(
                aPoorHousehold("TELECOM", "HEALTH_CARE").real(),
                aPoorHousehold("TELECOM").real(),
                aPoorHousehold("TELECOM").in("20122", "2015-01-01"));
        new Officer("HEALTH")
                .completes(
                        texts("select id from task where need = 'HEALTH_CARE'").getFirst(), "2016-05-20");
        sql("update task set acknowledge_due = current_date - 3 where commune_code = '20122'");

        map(REVIEWER, "482", 2015)
                .body("area", equalTo("482"))
                .body("year", equalTo(2015))
                .body("trigger", equalTo("DEPRIVATION"))
                .body("asOf", notNullValue())
                .body("needs", contains("HEALTH_CARE", "TELECOM"))
                .body("rows.commune.code", contains("20107", "20113", "20119", "20122"))
                .body("rows[0].commune.validFrom", equalTo("2015-01-01"))
                .body("rows[0].commune.name", equalTo("Unit 20107"))
                .body("rows[0].cells.TELECOM.open", equalTo(2))
                .body("rows[0].cells.HEALTH_CARE.open", equalTo(0))
                .body("rows[0].cells.HEALTH_CARE.waiting", equalTo(1))
                .body("rows[0].total.open", equalTo(2))
                .body("rows[0].total.waiting", equalTo(1))
                .body("rows[0].total.late", equalTo(0))
                .body("rows[1].cells", anEmptyMap())
                .body("rows[1].total.open", equalTo(0))
                .body("rows[3].cells.TELECOM.late", equalTo(1))
                .body("totals.TELECOM.open", equalTo(3))
                .body("totals.TELECOM.late", equalTo(1))
                .body("total.open", equalTo(3))
                .body("total.waiting", equalTo(1))
                .body("containsSyntheticData", equalTo(true));
    }

    @Test
    void whatIsOverIsNoOpenNeed() {
        var household = aPoorHousehold("TELECOM");
        apply(household, household.surveyedAgain(2015));

        map(REVIEWER, "482", 2015)
                .body("needs", empty())
                .body("rows.total.open", contains(0, 0, 0, 0))
                .body("total.open", equalTo(0))
                .body("containsSyntheticData", equalTo(false));
    }

    @Test
    void causesAreAMapOfTheirOwn() {
        apply(aPoorHousehold("TELECOM").because("LACK_OF_LAND"));

        map(REVIEWER, "482", 2015).body("needs", contains("TELECOM"));
        as(REVIEWER)
                .queryParams("area", "482", "year", 2015, "trigger", "CAUSE")
                .get(MAP)
                .then()
                .statusCode(200)
                .body("needs", contains("LACK_OF_LAND"));
    }

    @Test
    void onlyWhatTheCallerMaySeeIsShown() {
        apply(
                aPoorHousehold("TELECOM", "HEALTH_CARE"),
                aPoorHousehold("TELECOM").in("20122", "2015-01-01"));

        map(new Officer("HEALTH").token(), "482", 2015)
                .body("needs", contains("HEALTH_CARE"))
                .body("total.open", equalTo(1));
        map(Tokens.of("commune-officer").areas("20107"), "482", 2015)
                .body("rows.commune.code", contains("20107"))
                .body("total.open", equalTo(2));
        map(Tokens.of("admin"), "482", 2015).body("rows", empty()).body("total.open", equalTo(0));
    }

    @Test
    void aMergedCommuneIsShownWhereItStoodAndWhereSomethingOfItIsOpen() {
        apply(aPoorHousehold("TELECOM").round(2020, "VN-2016").in("20119", "2015-01-01"));

        map(REVIEWER, "20122", 2019).body("rows.commune.validFrom", contains("2015-01-01"));
        map(REVIEWER, "20122", 2020)
                .body("rows.commune.code", contains("20119", "20122"))
                .body("rows.commune.validFrom", contains("2015-01-01", "2020-01-01"))
                .body("rows.total.open", contains(1, 0));
        map(REVIEWER, "482", 2020).body("rows.commune.validFrom", hasItem("2020-01-01"));
        // 20113 became part of it in 2025.
        map(Tokens.of("commune-officer").areas("20122"), "482", 2020)
                .body("rows.commune.code", contains("20113", "20119", "20122"));
        map(REVIEWER, "20119", 2020).body("rows", empty());
    }

    @Test
    void theSameIsATableForSpreadsheets() {
        apply(aPoorHousehold("TELECOM"));
        var answer = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("commune-officer").areas("20107").sign())
                .accept("text/csv")
                .queryParams("area", "482", "year", 2015)
                .get(MAP)
                .then()
                .statusCode(200)
                .header("Vary", equalTo("Accept"))
                .extract();

        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=utf-8");
        var lines = new String(answer.asByteArray(), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0])
                .startsWith("\uFEFF\"commune_code\",\"commune_valid_from\",\"commune_name\",\"TELECOM_open\"");
        assertThat(lines[1]).startsWith("\"20107\",\"2015-01-01\",\"Unit 20107\",1,0,0,1,0,0,2015,true,\"20");
        assertThat(lines[2]).startsWith("\"TOTAL\",\"\",\"\",1,0,0,1,0,0,2015,true,\"20");
        assertThat(lines).hasSize(3);
    }

    @Test
    void otherFormsAreNotSpokenAndRefusalsAreProblemsWhateverIsAskedFor() {
        var token = REVIEWER.sign();
        RestAssured.given()
                .auth()
                .oauth2(token)
                .accept("application/xml")
                .queryParams("area", "482", "year", 2015)
                .get(MAP)
                .then()
                .statusCode(406);
        RestAssured.given()
                .auth()
                .oauth2(token)
                .accept("text/csv")
                .queryParams("area", "99999", "year", 2015)
                .get(MAP)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("area"));
        as(REVIEWER)
                .accept("application/json, text/csv;q=0.5")
                .queryParams("area", "482", "year", 2015)
                .get(MAP)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({"99999, 2015, CAUSE, area", "482, 1999, CAUSE, year", "482, 2015, WIND, trigger"})
    void aParameterThatIsNotUnderstoodIsRefusedByName(String area, String year, String trigger, String pointer) {
        as(REVIEWER)
                .queryParams("area", area, "year", year, "trigger", trigger)
                .get(MAP)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void surveyorsAndStrangersGetNoMap() {
        as(Tokens.of("surveyor").areas("482"))
                .queryParams("area", "482", "year", 2015)
                .get(MAP)
                .then()
                .statusCode(403);
        RestAssured.get(MAP).then().statusCode(401);
    }

    private static ValidatableResponse map(Tokens caller, String area, int year) {
        return as(caller)
                .queryParams("area", area, "year", year)
                .get(MAP)
                .then()
                .statusCode(200);
    }
}
