package vn.giamngheo.task.routing.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** The routing table as people read and keep it. */
@QuarkusTest
class RuleResourceTest extends ServiceTest {

    private static final String RULES = "/api/v1/routing-rules";
    private static final String GAPS = "/api/v1/routing-gaps";
    private static final Tokens ADMIN = Tokens.of("admin");
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Inject
    EntityManager database;

    /** The other tests route by the rules that the register began with. */
    @AfterEach
    void leaveTheRulesAsTheyWere() {
        run("truncate task cascade");
        run("delete from routing_rule where entered_at is not null");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery(sql).executeUpdate();
        });
    }

    @Test
    void filtersNarrowTheListAndAnyAccountMayReadIt() {
        as(Tokens.of("surveyor"))
                .queryParams("standard", "VN-2016", "need", "WATER_SOURCE", "agency", "AGRICULTURE", "year", 2016)
                .get(RULES)
                .then()
                .statusCode(200)
                .body("items.areaTypes.flatten()", everyItem(equalTo("RURAL")))
                .body("items.priority", contains(1, 2))
                .body("items.confidence", everyItem(equalTo("RECALLED")))
                .body("items.source", everyItem(containsString("kế hoạch không nêu")));
        as(ADMIN)
                .queryParams("standard", "VN-2016", "trigger", "ESCAPE")
                .get(RULES)
                .then()
                .body("items.need", contains("NEWLY_ESCAPED"))
                .body("items[0].standard", nullValue());
        as(ADMIN)
                .queryParams("need", "HEALTH_CARE", "year", 2025)
                .get(RULES)
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void pagesGiveEachRuleOnce() {
        var seen = new ArrayList<Integer>();
        String next = null;
        do {
            var request = as(ADMIN).queryParam("limit", 40);
            var page = (next == null ? request : request.queryParam("cursor", next))
                    .get(RULES)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<Integer>>path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize((int) count("select count(*) from routing_rule"));
    }

    @Test
    void gapsSayWhyNobodyAnswers() {
        as(Tokens.of("auditor"))
                .get(GAPS)
                .then()
                .statusCode(200)
                .body("items.need", hasItems("DEPENDANTS", "LACK_OF_LABOUR", "OTHER"))
                .body("items.reason", everyItem(notNullValue()));
        var first = as(ADMIN).queryParam("limit", 2).get(GAPS).then().extract();
        as(ADMIN)
                .queryParams("limit", 2, "cursor", first.path("next"))
                .get(GAPS)
                .then()
                .statusCode(200)
                .body("items.need", contains("DEPENDANTS"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"year, 1999", "year, many", "trigger, HUNGER", "colour, red", "cursor, !!", "limit, 0"})
    void aParameterThatIsNotUnderstoodIsRefused(String name, String value) {
        as(ADMIN).queryParam(name, value).get(RULES).then().statusCode(400);
    }

    @Test
    void aRuleThatIsEnteredDecidesTheNextSurvey() {
        var id = entered(as(ADMIN), rule("20122", "COMMUNE_COMMITTEES"));

        as(ADMIN)
                .get(RULES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("area", equalTo("20122"))
                .body("enteredBy", equalTo("test-admin"))
                .body("source", equalTo("Quyết định của xã"));
        apply(
                aPoorHousehold("HEALTH_CARE").in("20122", "2015-01-01"),
                aPoorHousehold("HEALTH_CARE").in("20107", "2015-01-01"));

        assertThat(texts("select commune_code || ' ' || agency from task"))
                .containsExactly("20107 HEALTH", "20122 COMMUNE_COMMITTEES");
        assertThat(count("select count(*) from task where rule_id = " + id)).isEqualTo(1);
    }

    @Test
    void theSameRequestAgainMakesNoSecondRule() {
        var request = UUID.randomUUID();
        var body = rule("20122", "COMMUNE_COMMITTEES").replaceFirst("\\{", "{\"requestId\": \"" + request + "\", ");
        var id = entered(as(ADMIN), body);

        as(ADMIN)
                .contentType(ContentType.JSON)
                .body(body)
                .post(RULES)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        as(ADMIN)
                .contentType(ContentType.JSON)
                .body(body.replace("\"priority\": 1", "\"priority\": 2"))
                .post(RULES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:routing-rule-request-taken"));
        assertThat(count("select count(*) from routing_rule where entered_at is not null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"HEALTH\"               | \"NOBODY\"                 | /agency | UnknownAgency",
                "2024                     | 2025                       | /agency | AgencyNotThroughout",
                "\"lastRoundYear\": 2024, |                            | /agency | AgencyNotThroughout",
                "\"HEALTH_CARE\"          | \"MONEY\"                  | /need | UnknownNeed",
                "\"HEALTH_CARE\"          | \"LACK_OF_LAND\"           | /need | UnknownNeed",
                "\"VN-2016\"              | \"VN-1999\"                | /standard | UnknownStandard",
                "\"20122\"                | \"99999\"                  | /area | UnknownArea",
                "2024                     | 2014                       | /lastRoundYear | BeforeFirstRound",
                "\"completeDays\": 60     | \"completeDays\": 4        | /completeDays | TermsReversed",
                "\"priority\": 1          | \"priority\": 10           | /priority | Max",
                "[\"POOR\"]               | []                         | /classes | NeededForTrigger",
                "[\"POOR\"]               | [\"RICH\"]                 | /classes/0 | UnknownValue",
                "[\"RURAL\", \"URBAN\"]   | []                         | /areaTypes | NotEmpty",
                "\"DEPRIVATION\"          | \"ESCAPE\"                 | /need | UnknownNeed",
                "\"priority\": 1          | \"priority\": 1, \"programme\": \"ALMS\" | /programme | UnknownProgramme",
                "\"source\"               | \"sauce\"                  | /sauce | UnknownField",
            })
    void aFaultIsNamedAndNothingIsKept(String part, String instead, String pointer, String code) {
        as(ADMIN)
                .contentType(ContentType.JSON)
                .body(rule("20122", "HEALTH").replace(part, instead == null ? "" : instead))
                .post(RULES)
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
        assertThat(count("select count(*) from routing_rule where entered_at is not null"))
                .isZero();
    }

    @Test
    void thoseWhoReviewKeepRulesForTheirOwnAreasOnly() {
        var id = entered(as(REVIEWER), rule("20107", "HEALTH"));
        var elsewhere = entered(as(ADMIN), rule("46", "HEALTH"));

        for (var body : List.of(rule("46", "HEALTH"), rule("20122", "HEALTH").replace("\"area\": \"20122\",", ""))) {
            as(Tokens.of("reviewing-officer").areas("20107"))
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(RULES)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:giamngheo:problem:routing-rule-out-of-scope"));
        }
        ending(Tokens.of("reviewing-officer").areas("20107"), elsewhere, 2020)
                .then()
                .statusCode(403);
        ending(REVIEWER, id, 2020).then().statusCode(200).body("lastRoundYear", equalTo(2020));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-officer", "commune-officer", "surveyor", "auditor", "integration"})
    void nobodyElseKeepsRules(String role) {
        var other = Tokens.of(role).areas("482").agency("HEALTH");

        as(other)
                .contentType(ContentType.JSON)
                .body(rule("20122", "HEALTH"))
                .post(RULES)
                .then()
                .statusCode(403);
        ending(other, 1, 2020).then().statusCode(403);
    }

    @Test
    void aRuleEndsAndIsNotForgotten() {
        var id = entered(as(ADMIN), rule("20122", "HEALTH"));

        ending(ADMIN, id, 2018)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("lastRoundYear", equalTo(2018))
                .body("endedBy", equalTo("test-admin"))
                .body("endReason", equalTo("Chuyển việc"));

        as(ADMIN).get(RULES + "/" + id).then().body("version", equalTo(1)).body("lastRoundYear", equalTo(2018));
    }

    @Test
    void aRuleCannotEndBeforeARoundThatItDecided() {
        var id = entered(as(ADMIN), rule("20122", "HEALTH"));
        var survey = aPoorHousehold("HEALTH_CARE").in("20122", "2015-01-01");
        apply(survey, survey.surveyedAgain(2017, "HEALTH_CARE"));

        ending(ADMIN, id, 2016)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:routing-rule-has-routed"))
                .body("detail", containsString("2017"));
        ending(ADMIN, id, 2017).then().statusCode(200);
    }

    @Test
    void anEndIsNotPutOffAndNeverBeforeTheBeginning() {
        var id = entered(as(ADMIN), rule("20122", "HEALTH"));

        ending(ADMIN, id, 2024)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:routing-rule-ends-already"))
                .body("detail", containsString("2024"));
        ending(ADMIN, id, 2014).then().statusCode(400).body("errors.code", contains("BeforeFirstRound"));
    }

    @Test
    void anEndingNeedsTheVersionThatWasRead() {
        var id = entered(as(ADMIN), rule("20122", "HEALTH"));

        as(ADMIN)
                .contentType(ContentType.JSON)
                .body(end(2020))
                .post(RULES + "/" + id + "/ending")
                .then()
                .statusCode(428);
        ending(ADMIN, id, 2020).then().statusCode(200);
        ending(ADMIN, id, 2019).then().statusCode(412);
        ending(ADMIN, 999_999, 2020)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:routing-rule-not-found"));
        as(ADMIN).get(RULES + "/999999").then().statusCode(404);
    }

    private static int entered(io.restassured.specification.RequestSpecification request, String body) {
        return request.contentType(ContentType.JSON)
                .body(body)
                .post(RULES)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(RULES + "/"))
                .extract()
                .path("id");
    }

    private static Response ending(Tokens who, int rule, int year) {
        return as(who).contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(end(year))
                .post(RULES + "/" + rule + "/ending");
    }

    private static String end(int year) {
        return """
               {"lastRoundYear": %d, "reason": "Chuyển việc"}""".formatted(year);
    }

    private static String rule(String area, String agency) {
        return """
               {"trigger": "DEPRIVATION", "standard": "VN-2016", "need": "HEALTH_CARE", "agency": "%s",
                "classes": ["POOR"], "areaTypes": ["RURAL", "URBAN"], "area": "%s", "priority": 1,
                "firstRoundYear": 2015, "lastRoundYear": 2024, "acknowledgeDays": 5, "completeDays": 60,
                "confidence": "CONFIRMED", "source": "Quyết định của xã"}""".formatted(agency, area);
    }
}
