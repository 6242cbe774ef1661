package vn.giamngheo.task.task.rest;

import java.util.ArrayList;
import java.util.UUID;

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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

@QuarkusTest
class TaskResourceTest extends ServiceTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void withoutATokenNothingIsAnswered() {
        RestAssured.get(TASKS).then().statusCode(401).contentType("application/problem+json");
        as(REVIEWER.expired()).get(TASKS).then().statusCode(401);
        as(REVIEWER.audience("somebody-else")).get(TASKS).then().statusCode(401);
    }

    @Test
    void aTaskIsReadWithItsVersionAsTag() {
        var survey = aPoorHousehold("HOUSING_QUALITY");
        apply(survey);
        var id = texts("select id from task").getFirst();

        as(REVIEWER)
                .get(TASKS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("id", equalTo(id))
                .body("agency", equalTo("ECONOMY_INFRASTRUCTURE"))
                .body("householdId", equalTo(survey.household().toString()))
                .body("commune.code", equalTo("20107"))
                .body("commune.validFrom", equalTo("2015-01-01"))
                .body("need", equalTo("HOUSING_QUALITY"))
                .body("roundYear", equalTo(2015))
                .body("surveyId", equalTo(survey.survey().toString()))
                .body("openedBySurveyId", equalTo(survey.survey().toString()))
                .body("priority", equalTo(1))
                .body("state", equalTo("OPEN"))
                .body("synthetic", equalTo(true));
    }

    @Test
    void aCancelledTaskSaysWhyAndByWhichSurvey() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var second = first.surveyedAgain(2016);
        apply(first, second);

        as(REVIEWER)
                .queryParam("state", "CANCELLED")
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].cancelledReason", equalTo("NEED_GONE"))
                .body("items[0].closedBySurveyId", equalTo(second.survey().toString()))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void filtersNarrowTheList() {
        var mine = aPoorHousehold("HEALTH_CARE", "TELECOM");
        apply(mine, aPoorHousehold("TELECOM").in("20122", "2015-01-01"));

        as(REVIEWER).queryParam("agency", "HEALTH").get(TASKS).then().body("items.need", contains("HEALTH_CARE"));
        as(REVIEWER).queryParam("area", "20122").get(TASKS).then().body("items.commune.code", contains("20122"));
        as(REVIEWER).queryParam("household", mine.household()).get(TASKS).then().body("items", hasSize(2));
        as(REVIEWER)
                .queryParam("state", "DONE")
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(REVIEWER)
                .queryParams("agency", "CULTURE_INFORMATION", "area", "20107", "state", "OPEN")
                .get(TASKS)
                .then()
                .body("items.householdId", contains(mine.household().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "agency, NOBODY, unknown-filter-value, UnknownAgency",
        "area, 99999, unknown-filter-value, UnknownArea",
        "state, open, invalid-request, UnknownValue",
        "household, 17, invalid-request, WrongType"
    })
    void aFilterThatNamesNothingIsRefusedByName(String filter, String value, String problem, String code) {
        as(REVIEWER)
                .queryParam(filter, value)
                .get(TASKS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:" + problem))
                .body("errors.pointer", contains(filter))
                .body("errors.code", contains(code));
    }

    @Test
    void everyUnknownFilterIsNamedInTheReadersLanguage() {
        as(REVIEWER)
                .header("Accept-Language", "en")
                .queryParams("agency", "NOBODY", "area", "99999")
                .get(TASKS)
                .then()
                .statusCode(400)
                .body("title", equalTo("Unknown filter value"))
                .body(
                        "errors.detail",
                        contains("there is no agency with this code", "there is no area with this code"));
        as(REVIEWER)
                .queryParam("area", "99999")
                .get(TASKS)
                .then()
                .body("errors.detail", contains("không có đơn vị hành chính nào mang mã này"));
    }

    @ParameterizedTest
    @CsvSource({"colour, red", "limit, 0", "limit, 501", "limit, many", "cursor, bm90LWEtdXVpZA", "cursor, !!"})
    void aParameterThatIsNotUnderstoodIsRefused(String name, String value) {
        as(REVIEWER).queryParam(name, value).get(TASKS).then().statusCode(400);
    }

    @Test
    void threePagesGiveEachTaskOnce() {
        for (var i = 0; i < 5; i++) {
            apply(aPoorHousehold("TELECOM"));
        }
        var seen = new ArrayList<String>();

        var first = as(REVIEWER)
                .queryParam("limit", 2)
                .get(TASKS)
                .then()
                .statusCode(200)
                .extract();
        seen.addAll(first.path("items.id"));
        assertThat(first.header("Link")).contains("cursor=", "rel=\"next\"");
        var second = as(REVIEWER)
                .queryParams("limit", 2, "cursor", first.path("next"))
                .get(TASKS)
                .then()
                .extract();
        seen.addAll(second.path("items.id"));
        var third = as(REVIEWER)
                .queryParams("limit", 2, "cursor", second.path("next"))
                .get(TASKS)
                .then()
                .extract();
        seen.addAll(third.path("items.id"));

        assertThat(third.<String>path("next")).isNull();
        assertThat(third.header("Link")).isNull();
        assertThat(seen).isSorted().isEqualTo(texts("select id from task"));
    }

    @Test
    void theRequestsIdIsRepeatedInAProblem() {
        as(REVIEWER)
                .header("X-Request-Id", "given-by-the-client")
                .get(TASKS + "/" + UUID.randomUUID())
                .then()
                .header("X-Request-Id", "given-by-the-client")
                .body("traceId", equalTo("given-by-the-client"))
                .body("type", startsWith("urn:giamngheo:problem:"));
    }
}
