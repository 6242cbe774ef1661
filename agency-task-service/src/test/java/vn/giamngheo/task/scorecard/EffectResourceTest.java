package vn.giamngheo.task.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.task.Officer;
import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** From a share to the surveys behind it. */
@QuarkusTest
class EffectResourceTest extends ServiceTest {

    private static final String EFFECTS = "/api/v1/effects";
    private static final String VERIFICATIONS = "/api/v1/verifications";
    private static final Officer HEALTH = new Officer("HEALTH");
    private static final Officer CULTURE = new Officer("CULTURE_INFORMATION");
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void eachFigureLeadsToTheSurveysBehindIt() {
        var helped = aPoorHousehold("HEALTH_CARE");
        var second = done(HEALTH, helped).surveyedAgain(2016);
        apply(second);
        var notHelped = done(HEALTH, aPoorHousehold("HEALTH_CARE"));
        apply(notHelped.surveyedAgain(2017, "HEALTH_CARE"));

        var effects = effects(REVIEWER, "482", "2016..2017", "AGENCY")
                .body("year", equalTo("2016..2017"))
                .body("asOf", notNullValue())
                .body("items.key", contains("HEALTH"))
                .body("items.name", contains("Phòng Y tế, Trung tâm Y tế"))
                .body("items[0].effect.judged", equalTo(2))
                .body("items[0].effect.verifiedShare", equalTo(0.5f))
                .body("total.judged", equalTo(2))
                .body("containsSyntheticData", equalTo(true))
                .extract()
                .jsonPath();
        for (var href : List.of(effects.getString("items[0].effect.href"), effects.getString("total.href"))) {
            as(REVIEWER).get(href).then().statusCode(200).body("items.outcome", contains("VERIFIED", "NOT_VERIFIED"));
        }
        as(REVIEWER)
                .queryParams("area", "482", "year", 2016)
                .get(VERIFICATIONS)
                .then()
                .body("items.foundBySurveyId", contains(helped.survey().toString()))
                .body("items.verifyingSurveyId", contains(second.survey().toString()))
                .body("items.doneOn", contains("2016-05-20"))
                .body("items.roundYear", contains(2016))
                .body("items.run", contains(1))
                .body("items.commune.code", contains("20107"))
                .body(
                        "items.taskId",
                        contains(texts("select id from task where state = 'VERIFIED'")
                                .toArray()));
    }

    @Test
    void workThatNoSurveyHasJudgedIsInNeitherNumber() {
        done(HEALTH, aPoorHousehold("HEALTH_CARE"));

        effects(REVIEWER, "482", "2015..2020", "AGENCY")
                .body("items", empty())
                .body("total.judged", equalTo(0))
                .body("total.verifiedShare", nullValue())
                .body("containsSyntheticData", equalTo(false));
    }

    @Test
    void aTaskThatWasDoneTwiceIsJudgedTwice() {
        var first = done(HEALTH, aPoorHousehold("HEALTH_CARE"));
        var second = first.surveyedAgain(2016, "HEALTH_CARE");
        apply(second);
        HEALTH.completes(texts("select id from task").getFirst(), "2017-05-20");
        apply(second.surveyedAgain(2017));

        effects(REVIEWER, "482", "2016..2017", "NEED")
                .body("items.key", contains("HEALTH_CARE"))
                .body("items[0].effect.verified", equalTo(1))
                .body("items[0].effect.notVerified", equalTo(1));
        as(REVIEWER)
                .queryParams("area", "482", "year", "2016..2017")
                .get(VERIFICATIONS)
                .then()
                .body("items.run", contains(1, 2));
    }

    @Test
    void effectsAreByProgrammeAndWorkWithoutOneIsListedToo() {
        judged(HEALTH, aPoorHousehold("HEALTH_CARE"), 2016);
        judged(CULTURE, aPoorHousehold("TELECOM"), 2016);
        sql("update verification set programme = 'Chương trình & 1' where need = 'TELECOM'");

        var effects = effects(REVIEWER, "482", "2016", "PROGRAMME")
                .body("items.key", contains(nullValue(), equalTo("Chương trình & 1")))
                .extract()
                .jsonPath();

        assertThat(needs(effects.getString("items[0].effect.href"))).containsExactly("HEALTH_CARE");
        assertThat(needs(effects.getString("items[1].effect.href"))).containsExactly("TELECOM");
    }

    @Test
    void filtersNarrowTheListAndPagesGiveEachOnce() {
        judged(HEALTH, aPoorHousehold("HEALTH_CARE"), 2016);
        judged(CULTURE, aPoorHousehold("TELECOM"), 2016);
        judged(HEALTH, aPoorHousehold("HEALTH_CARE").in("20122", "2015-01-01"), 2016);

        for (var filter : Map.of(
                        "agency", "HEALTH",
                        "need", "HEALTH_CARE",
                        "commune", "20107",
                        "communeValidFrom", "2015-01-01",
                        "outcome", "VERIFIED",
                        "withoutProgramme", "true")
                .entrySet()) {
            var expected = Map.of("agency", 2, "need", 2, "commune", 2).getOrDefault(filter.getKey(), 3);
            assertThat(needs(VERIFICATIONS + "?area=482&year=2016&" + filter.getKey() + "=" + filter.getValue()))
                    .as(filter.toString())
                    .hasSize(expected);
        }
        assertThat(needs(VERIFICATIONS + "?area=482&year=2016&outcome=NOT_VERIFIED"))
                .isEmpty();
        var seen = new ArrayList<String>();
        var next = VERIFICATIONS + "?area=482&year=2016&limit=2";
        while (next != null) {
            var page = as(REVIEWER).get(next).then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.taskId"));
            var cursor = page.<String>path("next");
            next = cursor == null ? null : VERIFICATIONS + "?area=482&year=2016&limit=2&cursor=" + cursor;
        }
        assertThat(seen).isEqualTo(texts("select task_id from verification"));
    }

    @Test
    void onlyWhatTheCallerMaySeeIsCountedAndListed() {
        judged(HEALTH, aPoorHousehold("HEALTH_CARE").real(), 2016);
        judged(CULTURE, aPoorHousehold("TELECOM"), 2016);
        judged(HEALTH, aPoorHousehold("HEALTH_CARE").in("20119", "2015-01-01"), 2016);

        assertThat(judged(REVIEWER)).isEqualTo(3);
        assertThat(judged(HEALTH.token())).isEqualTo(2);
        assertThat(judged(Tokens.of("auditor").areas("20107"))).isEqualTo(2);
        assertThat(judged(Tokens.of("auditor").areas("20113"))).isZero();
        // Merged into 20122 in 2020.
        assertThat(judged(Tokens.of("commune-officer").areas("20122"))).isEqualTo(1);
        assertThat(judged(Tokens.of("admin"))).isZero();
        effects(Tokens.of("agency-officer").areas("20107").agency("HEALTH"), "482", "2016", "AGENCY")
                .body("containsSyntheticData", equalTo(false));
    }

    @Test
    void anAreaIsCountedAsItStoodInTheYearOfTheJudgement() {
        judged(HEALTH, aPoorHousehold("HEALTH_CARE").in("20119", "2015-01-01"), 2019);
        judged(HEALTH, aPoorHousehold("HEALTH_CARE").in("20119", "2015-01-01"), 2020);

        effects(REVIEWER, "20122", "2019", "AGENCY").body("total.judged", equalTo(0));
        effects(REVIEWER, "20122", "2020", "AGENCY").body("total.judged", equalTo(1));
        effects(REVIEWER, "20122", "2000..2100", "AGENCY").body("total.judged", equalTo(1));
        effects(REVIEWER, "20119", "2000..2100", "AGENCY").body("total.judged", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        EFFECTS + ", area=99999&year=2016&by=AGENCY, area",
        EFFECTS + ", area=482&year=2016&by=COMMUNE, by",
        EFFECTS + ", area=482&year=2020..2016&by=NEED, year",
        VERIFICATIONS + ", area=99999&year=2016, area",
        VERIFICATIONS + ", area=482&year=16, year",
        VERIFICATIONS + ", area=482&year=2016&agency=NOBODY, agency",
        VERIFICATIONS + ", area=482&year=2016&outcome=GOOD, outcome",
        VERIFICATIONS + ", area=482&year=2016&withoutProgramme=1, withoutProgramme",
        VERIFICATIONS + ", area=482&year=2016&communeValidFrom=now, communeValidFrom"
    })
    void aParameterThatIsNotUnderstoodIsRefusedByName(String path, String query, String pointer) {
        as(REVIEWER).get(path + "?" + query).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void otherAgenciesSurveyorsAndStrangersAreTurnedAway() {
        as(HEALTH.token())
                .queryParams("area", "482", "year", 2016, "agency", "LABOUR")
                .get(VERIFICATIONS)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:foreign-agency"));
        as(REVIEWER)
                .queryParams("area", "482", "year", 2016, "cursor", "a2V5c2V0HzE3HzE")
                .get(VERIFICATIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:invalid-cursor"));
        for (var path : List.of(EFFECTS + "?area=482&year=2016&by=NEED", VERIFICATIONS + "?area=482&year=2016")) {
            as(Tokens.of("surveyor").areas("482")).get(path).then().statusCode(403);
            RestAssured.get(path).then().statusCode(401);
        }
    }

    /** The household's only task is reported done. */
    private SurveyEvent done(Officer officer, SurveyEvent survey) {
        apply(survey);
        var task = texts("select id from task where household_id = '" + survey.household() + "'");
        officer.completes(task.getFirst(), "2016-05-20");
        return survey;
    }

    private void judged(Officer officer, SurveyEvent survey, int year) {
        apply(done(officer, survey).surveyedAgain(year));
    }

    private static ValidatableResponse effects(Tokens caller, String area, String year, String by) {
        return as(caller)
                .queryParams("area", area, "year", year, "by", by)
                .get(EFFECTS)
                .then()
                .statusCode(200);
    }

    /** As many are listed as are counted. */
    private static int judged(Tokens caller) {
        int counted = effects(caller, "482", "2016", "NEED").extract().path("total.judged");
        List<String> listed = as(caller)
                .queryParams("area", "482", "year", 2016)
                .get(VERIFICATIONS)
                .then()
                .extract()
                .path("items.taskId");
        assertThat(listed).hasSize(counted);
        return counted;
    }

    private static List<String> needs(String href) {
        return as(REVIEWER)
                .urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .extract()
                .path("items.need");
    }
}
