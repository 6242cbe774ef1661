package vn.giamngheo.task.scorecard;

import java.util.ArrayList;
import java.util.List;

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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

@QuarkusTest
class ScorecardResourceTest extends ServiceTest {

    private static final String CARDS = "/api/v1/scorecards";
    private static final String CARD = "/api/v1/agencies/HEALTH/scorecard";
    private static final Officer HEALTH = new Officer("HEALTH");
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void theTasksOfARoundAreCountedByWhatBecameOfThem() {
        for (var i = 0; i < 6; i++) {
            apply(aPoorHousehold("HEALTH_CARE").real());
        }
        var given = aPoorHousehold("HEALTH_CARE");
        apply(given, given.corrected());
        var tasks = texts("select id from task where state = 'OPEN'");
        sql("update task set opened_at = '2016-01-01T23:00:00+07:00'");
        HEALTH.acknowledges(tasks.get(1));
        HEALTH.starts(tasks.get(2));
        HEALTH.completes(tasks.get(3), "2016-01-11");
        HEALTH.completes(tasks.get(4), "2016-01-16");
        HEALTH.pauses(tasks.get(5));
        sql(
                "update task set acknowledge_due = current_date - 3, complete_due = current_date - 2 where state <> 'DONE'");
        sql("update task set acknowledged_at = '2016-01-04T00:30:00+07:00' where acknowledged_at is not null");

        as(REVIEWER)
                .queryParams("area", "482", "year", 2015)
                .get(CARD)
                .then()
                .statusCode(200)
                .body("area", equalTo("482"))
                .body("year", equalTo(2015))
                .body("asOf", notNullValue())
                .body("containsSyntheticData", equalTo(true))
                .body("scorecard.key", equalTo("HEALTH"))
                .body("scorecard.name", equalTo("Phòng Y tế, Trung tâm Y tế"))
                .body("scorecard.tasks.opened", equalTo(7))
                .body("scorecard.tasks.open", equalTo(2))
                .body("scorecard.tasks.acknowledged", equalTo(1))
                .body("scorecard.tasks.inProgress", equalTo(1))
                .body("scorecard.tasks.reopened", equalTo(0))
                .body("scorecard.tasks.done", equalTo(2))
                .body("scorecard.tasks.verified", equalTo(0))
                .body("scorecard.tasks.cancelled", equalTo(1))
                .body("scorecard.tasks.cancelledByReason.FINDING_CORRECTED", equalTo(1))
                .body("scorecard.tasks.late", equalTo(3))
                .body("scorecard.tasks.paused", equalTo(1))
                .body("scorecard.tasks.medianDaysToAcknowledge", equalTo(3.0f))
                .body("scorecard.tasks.medianDaysToDone", equalTo(12.5f))
                .body("scorecard.effect.judged", equalTo(0))
                .body("scorecard.effect.verifiedShare", nullValue());
    }

    @Test
    void workIsJudgedInTheRoundOfTheSurveyThatJudgesIt() {
        var helped = aPoorHousehold("HEALTH_CARE");
        var alsoHelped = aPoorHousehold("HEALTH_CARE");
        var notHelped = aPoorHousehold("HEALTH_CARE");
        apply(helped, alsoHelped, notHelped);
        texts("select id from task").forEach(task -> HEALTH.completes(task, "2016-05-20"));
        apply(helped.surveyedAgain(2016), alsoHelped.surveyedAgain(2016), notHelped.surveyedAgain(2016, "HEALTH_CARE"));

        as(REVIEWER)
                .queryParams("area", "482", "year", 2015)
                .get(CARD)
                .then()
                .body("scorecard.tasks.opened", equalTo(2))
                .body("scorecard.tasks.verified", equalTo(2))
                .body("scorecard.effect.judged", equalTo(0));
        var href = as(REVIEWER)
                .queryParams("area", "482", "year", 2016)
                .get(CARD)
                .then()
                .body("scorecard.tasks.opened", equalTo(1))
                .body("scorecard.tasks.reopened", equalTo(1))
                .body("scorecard.tasks.medianDaysToDone", nullValue())
                .body("scorecard.effect.judged", equalTo(3))
                .body("scorecard.effect.verified", equalTo(2))
                .body("scorecard.effect.notVerified", equalTo(1))
                .body("scorecard.effect.verifiedShare", equalTo(0.6667f))
                .extract()
                .<String>path("scorecard.effect.href");
        as(REVIEWER).get(href).then().statusCode(200).body("items.agency", contains("HEALTH", "HEALTH", "HEALTH"));
    }

    @Test
    void anAgencyWithNothingToDoHasZeros() {
        as(REVIEWER)
                .header("Accept-Language", "en")
                .queryParams("area", "482", "year", 2015)
                .get(CARD)
                .then()
                .statusCode(200)
                .body("scorecard.key", equalTo("HEALTH"))
                .body("scorecard.tasks.opened", equalTo(0))
                .body("scorecard.tasks.medianDaysToAcknowledge", nullValue())
                .body("scorecard.effect.verifiedShare", nullValue())
                .body("containsSyntheticData", equalTo(false));
        list(REVIEWER, "482", 2015, "AGENCY").body("items", empty()).body("containsSyntheticData", equalTo(false));
    }

    @Test
    void oneCardForEachAgencyInTheOrderOfTheirCodesAndInTheReadersLanguage() {
        apply(aPoorHousehold("HEALTH_CARE", "TELECOM"), aPoorHousehold("TELECOM"));

        list(REVIEWER, "482", 2015, "AGENCY")
                .body("by", equalTo("AGENCY"))
                .body("items.key", contains("CULTURE_INFORMATION", "HEALTH"))
                .body("items.name", contains("Phòng Văn hóa - Thông tin", "Phòng Y tế, Trung tâm Y tế"))
                .body("items.tasks.opened", contains(2, 1))
                .body("containsSyntheticData", equalTo(true));
        as(REVIEWER)
                .header("Accept-Language", "en")
                .queryParams("area", "482", "year", 2015, "by", "AGENCY")
                .get(CARDS)
                .then()
                .body(
                        "items.name",
                        contains("Office of Culture and Information", "Office of Health and Health Centre"));
    }

    @Test
    void cardsAreByNeedAndByProgramme() {
        apply(aPoorHousehold("HEALTH_CARE", "TELECOM"), aPoorHousehold("TELECOM"));
        sql("update task set programme = 'CTMTQG' where need = 'HEALTH_CARE'");

        list(REVIEWER, "482", 2015, "NEED")
                .body("items.key", contains("HEALTH_CARE", "TELECOM"))
                .body("items.tasks.opened", contains(1, 2));
        list(REVIEWER, "482", 2015, "PROGRAMME")
                .body("items.key", contains(nullValue(), equalTo("CTMTQG")))
                .body("items.tasks.opened", contains(2, 1));
    }

    @Test
    void pagesOfCommunesGiveEachOnce() {
        apply(
                aPoorHousehold("HEALTH_CARE").in("20107", "2015-01-01"),
                aPoorHousehold("HEALTH_CARE").in("20119", "2015-01-01"),
                aPoorHousehold("HEALTH_CARE").in("20122", "2015-01-01"));
        HEALTH.completes(
                texts("select id from task where commune_code = '20107'").getFirst(), "2016-05-20");
        var seen = new ArrayList<String>();

        String cursor = null;
        do {
            var request = as(REVIEWER).queryParams("area", "482", "year", 2015, "by", "COMMUNE", "limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(CARDS)
                    .then()
                    .statusCode(200)
                    .body("items.validFrom", contains("2015-01-01"))
                    .extract();
            seen.add(page.path("items[0].key") + " " + page.path("items[0].name"));
            cursor = page.path("next");
            assertThat(page.header("Link") == null).isEqualTo(cursor == null);
        } while (cursor != null);

        assertThat(seen).containsExactly("20107 Unit 20107", "20119 Unit 20119", "20122 Unit 20122");
    }

    @Test
    void onlyWhatTheCallerMaySeeIsCounted() {
        apply(
                aPoorHousehold("HEALTH_CARE", "TELECOM"),
                aPoorHousehold("HEALTH_CARE").in("20122", "2015-01-01"));

        assertThat(opened(REVIEWER, "482", 2015)).isEqualTo(3);
        assertThat(opened(HEALTH.token(), "482", 2015)).isEqualTo(2);
        assertThat(opened(Tokens.of("commune-officer").areas("20107"), "482", 2015))
                .isEqualTo(2);
        assertThat(opened(Tokens.of("commune-officer").areas("20113"), "482", 2015))
                .isZero();
        assertThat(opened(Tokens.of("admin"), "482", 2015)).isZero();
    }

    @Test
    void aTaskThatIsOfferedStaysInTheFiguresOfItsAgencyAlone() {
        apply(aPoorHousehold("HEALTH_CARE"));
        HEALTH.offers(texts("select id from task").getFirst(), "LABOUR");

        assertThat(opened(new Officer("LABOUR").token(), "482", 2015)).isZero();
        assertThat(opened(HEALTH.token(), "482", 2015)).isEqualTo(1);
    }

    @Test
    void anAreaIsCountedAsItStoodInTheYear() {
        apply(
                aPoorHousehold("TELECOM").round(2019, "VN-2016").in("20119", "2015-01-01"),
                aPoorHousehold("TELECOM").round(2020, "VN-2016").in("20122", "2020-01-01"));

        assertThat(opened(REVIEWER, "20119", 2019)).isEqualTo(1);
        assertThat(opened(REVIEWER, "20122", 2019)).isZero();
        assertThat(opened(REVIEWER, "20122", 2020)).isEqualTo(1);
        assertThat(opened(Tokens.of("commune-officer").areas("20122"), "20119", 2019))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "99999, 2015, AGENCY, area",
        "482, 1999, AGENCY, year",
        "482, next, AGENCY, year",
        "482, 2015, COLOUR, by"
    })
    void aParameterThatIsNotUnderstoodIsRefusedByName(String area, String year, String by, String pointer) {
        as(REVIEWER)
                .queryParams("area", area, "year", year, "by", by)
                .get(CARDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void whatIsMissingIsNamedAndForeignCursorsAreRefused() {
        as(REVIEWER).get(CARDS).then().statusCode(400).body("errors.pointer", contains("area", "by", "year"));
        for (var cursor : List.of("!!", "bm90LWEtY3Vyc29y", "a2V5c2V0HzIwMTA3H25vLWRheQ")) {
            as(REVIEWER)
                    .queryParams("area", "482", "year", 2015, "by", "COMMUNE", "cursor", cursor)
                    .get(CARDS)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:giamngheo:problem:invalid-cursor"));
        }
    }

    @Test
    void otherAgenciesUnknownAgenciesSurveyorsAndStrangersAreTurnedAway() {
        as(new Officer("LABOUR").token())
                .queryParams("area", "482", "year", 2015)
                .get(CARD)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:foreign-agency"));
        as(REVIEWER)
                .queryParams("area", "482", "year", 2015)
                .get("/api/v1/agencies/NOBODY/scorecard")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:agency-not-found"));
        for (var path : List.of(CARD, CARDS)) {
            as(Tokens.of("surveyor").areas("482"))
                    .queryParams("area", "482", "year", 2015)
                    .get(path)
                    .then()
                    .statusCode(403);
            RestAssured.get(path).then().statusCode(401);
        }
    }

    private static ValidatableResponse list(Tokens caller, String area, int year, String by) {
        return as(caller)
                .queryParams("area", area, "year", year, "by", by)
                .get(CARDS)
                .then()
                .statusCode(200);
    }

    private static int opened(Tokens caller, String area, int year) {
        return list(caller, area, year, "AGENCY")
                .extract()
                .jsonPath()
                .getList("items.tasks.opened", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
