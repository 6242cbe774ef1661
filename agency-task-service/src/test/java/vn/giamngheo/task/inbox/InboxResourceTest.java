package vn.giamngheo.task.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.Officer;
import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

@QuarkusTest
class InboxResourceTest extends ServiceTest {

    private static final String INBOX = "/api/v1/agencies/CULTURE_INFORMATION/inbox";
    private static final Officer CULTURE = new Officer("CULTURE_INFORMATION");
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void countsByStateAndTermAndEachFigureLeadsToItsList() {
        for (var i = 0; i < 8; i++) {
            apply(aPoorHousehold("TELECOM"));
        }
        apply(aPoorHousehold("TELECOM").classified("NEAR_POOR"));
        var tasks = texts("select id from task");
        dueIn(tasks.get(0), -1);
        dueIn(tasks.get(1), 0);
        dueIn(tasks.get(2), 1);
        dueIn(tasks.get(3), 400);
        CULTURE.pauses(tasks.get(4));
        CULTURE.starts(tasks.get(5)).takes(tasks.get(5));
        CULTURE.completes(tasks.get(6), "2016-05-20");
        sql("update task set acknowledge_due = current_date + 400, complete_due = current_date + 400 where id in ('"
                + tasks.get(5) + "', '" + tasks.get(7) + "', '" + tasks.get(8) + "')");

        var inbox = read(CULTURE.token());

        assertThat(dues(inbox))
                .containsExactly(
                        "OPEN LATE 1",
                        "OPEN TODAY 1",
                        "OPEN THIS_WEEK 1",
                        "OPEN LATER 3",
                        "OPEN PAUSED 1",
                        "IN_PROGRESS LATER 1",
                        "DONE NO_TERM 1");
        assertThat(inbox.getList("priorities.count", Integer.class)).containsExactly(7, 1);
        assertThat(inbox.getInt("unassigned.count")).isEqualTo(7);
        assertThat(inbox.getInt("mine.count")).isEqualTo(1);
        everyFigureLeadsToItsList(inbox, CULTURE.token());
        var within = read(REVIEWER, "20107");
        assertThat(dues(within)).isEqualTo(dues(inbox));
        everyFigureLeadsToItsList(within, REVIEWER);
    }

    @Test
    void anAcknowledgedTaskIsLateOnlyByTheTermOfCompleting() {
        apply(aPoorHousehold("TELECOM"), aPoorHousehold("TELECOM"));
        var tasks = texts("select id from task");
        CULTURE.acknowledges(tasks.get(0));
        sql("update task set acknowledge_due = current_date - 3, complete_due = current_date + 400");

        assertThat(dues(read(CULTURE.token()))).containsExactly("OPEN LATE 1", "ACKNOWLEDGED LATER 1");
    }

    @Test
    void anOfferIsCountedApartByTheAgencyThatIsAsked() {
        apply(aPoorHousehold("TELECOM"));
        var task = texts("select id from task").getFirst();
        var labour = new Officer("LABOUR");
        CULTURE.offers(task, "LABOUR");

        var asked = as(labour.token())
                .get("/api/v1/agencies/LABOUR/inbox")
                .then()
                .statusCode(200)
                .body("due", empty())
                .body("offered.count", equalTo(1))
                .body("unassigned.count", equalTo(0))
                .body("containsSyntheticData", equalTo(true))
                .extract()
                .jsonPath();

        everyFigureLeadsToItsList(asked, labour.token());
        as(CULTURE.token()).get(INBOX).then().body("due.count", contains(1)).body("offered.count", equalTo(0));
    }

    @Test
    void whatIsOverIsInNoInbox() {
        var household = aPoorHousehold("TELECOM");
        apply(household, household.surveyedAgain(2016));

        as(CULTURE.token())
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("agency", equalTo("CULTURE_INFORMATION"))
                .body("asOf", notNullValue())
                .body("due", empty())
                .body("priorities", empty())
                .body("unassigned.count", equalTo(0))
                .body("mine.count", equalTo(0))
                .body("offered.count", equalTo(0))
                .body("containsSyntheticData", equalTo(false));
    }

    @Test
    void onlyWhatTheCallerMaySeeIsCounted() {
        apply(
                aPoorHousehold("TELECOM", "HEALTH_CARE").real(),
                aPoorHousehold("TELECOM").in("20119", "2015-01-01"));

        assertThat(total(REVIEWER)).isEqualTo(2);
        assertThat(total(CULTURE.token())).isEqualTo(2);
        assertThat(total(Tokens.of("commune-officer").areas("20107"))).isEqualTo(1);
        assertThat(total(Tokens.of("commune-officer").areas("20113"))).isZero();
        // Merged into 20122 in 2020.
        assertThat(total(Tokens.of("commune-officer").areas("20122"))).isEqualTo(1);
        assertThat(total(Tokens.of("admin"))).isZero();
        as(Tokens.of("commune-officer").areas("20107")).get(INBOX).then().body("containsSyntheticData", equalTo(false));
    }

    @Test
    void anotherAgencysInboxIsRefusedToAnAgencyOfficer() {
        as(CULTURE.token())
                .get("/api/v1/agencies/HEALTH/inbox")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:foreign-agency"));
    }

    @Test
    void anUnknownAgencyIsNotThereAndAnUnknownAreaIsRefused() {
        as(REVIEWER)
                .get("/api/v1/agencies/NOBODY/inbox")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:agency-not-found"));
        as(REVIEWER)
                .queryParam("area", "99999")
                .get(INBOX)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:unknown-filter-value"))
                .body("errors.pointer", contains("area"));
        as(REVIEWER).queryParam("state", "OPEN").get(INBOX).then().statusCode(400);
    }

    @Test
    void surveyorsAndStrangersHaveNoInbox() {
        as(Tokens.of("surveyor").areas("482")).get(INBOX).then().statusCode(403);
        RestAssured.get(INBOX).then().statusCode(401);
    }

    @Test
    void theListRefusesABucketThatThereIsNot() {
        for (var wrong : Map.of("due", "SOON", "owed", "yes", "priority", "first", "offeredTo", "NOBODY")
                .entrySet()) {
            as(REVIEWER)
                    .queryParam(wrong.getKey(), wrong.getValue())
                    .get("/api/v1/tasks")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(wrong.getKey()));
        }
    }

    private void dueIn(String task, int days) {
        sql("update task set acknowledge_due = (now() at time zone 'Asia/Ho_Chi_Minh')::date + " + days
                + ", complete_due = current_date + 400 where id = '" + task + "'");
    }

    private static JsonPath read(Tokens caller) {
        return as(caller).get(INBOX).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath read(Tokens caller, String area) {
        return as(caller)
                .queryParam("area", area)
                .get(INBOX)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int total(Tokens caller) {
        return read(caller).getList("due.count", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<String> dues(JsonPath inbox) {
        return inbox.<Map<String, Object>>getList("due").stream()
                .map(due -> due.get("state") + " " + due.get("due") + " " + due.get("count"))
                .toList();
    }

    private static void everyFigureLeadsToItsList(JsonPath inbox, Tokens caller) {
        var figures = new ArrayList<Map<String, Object>>(inbox.getList("due"));
        figures.addAll(inbox.getList("priorities"));
        for (var single : List.of("unassigned", "mine", "offered")) {
            figures.add(inbox.getMap(single));
        }
        for (var figure : figures) {
            var href = figure.get("href").toString();
            var listed = as(caller).get(href).then().statusCode(200).extract().jsonPath();
            assertThat(listed.getList("items")).as(href).hasSize(((Number) figure.get("count")).intValue());
        }
    }
}
