package vn.giamngheo.task.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who reads which escalations, and says that they are seen. */
@QuarkusTest
class EscalationResourceTest extends EscalationTest {

    private static final String ESCALATIONS = "/api/v1/escalations";
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Test
    void anEscalationTellsOfTaskTermAndRecipient() {
        var due = workingDaysAgo(10);
        var task = toComplete("HEALTH", due);
        scanDeadlines.scan();

        as(REVIEWER)
                .queryParams("level", "LEAD_AGENCY")
                .get(ESCALATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].taskId", equalTo(task.toString()))
                .body("items[0].need", equalTo("HEALTH_CARE"))
                .body("items[0].agency", equalTo("HEALTH"))
                .body("items[0].commune.code", equalTo("20107"))
                .body("items[0].commune.validFrom", equalTo("2015-01-01"))
                .body("items[0].deadline", equalTo("COMPLETE"))
                .body("items[0].dueOn", equalTo(due.toString()))
                .body("items[0].daysLate", equalTo(10))
                .body("items[0].recipient", equalTo("LABOUR"))
                .body("items[0].raisedAt", notNullValue())
                .body("items[0].seenAt", nullValue())
                .body("items[0].settledAt", nullValue())
                .body("items[0].synthetic", equalTo(true));
    }

    @Test
    void aReminderBeforeTheTermEndsIsNotLate() {
        var task = toComplete("HEALTH", workingDaysAhead(3));
        scanDeadlines.scan();

        as(REVIEWER)
                .queryParam("task", task)
                .get(ESCALATIONS)
                .then()
                .body("items.level", contains("REMINDER"))
                .body("items.daysLate", contains(0));
    }

    @Test
    void theNewestComesFirstPageByPage() {
        for (int tasks = 0; tasks < 3; tasks++) {
            toComplete("HEALTH", workingDaysAhead(3));
            scanDeadlines.scan();
        }

        var first = as(REVIEWER).queryParam("limit", 2).get(ESCALATIONS).then().body("items", hasSize(2));
        var next = first.extract().<String>path("next");
        var second = as(REVIEWER)
                .queryParams("limit", 2, "cursor", next)
                .get(ESCALATIONS)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());

        List<String> moments = new ArrayList<>(first.extract().<List<String>>path("items.raisedAt"));
        moments.addAll(second.extract().<List<String>>path("items.raisedAt"));
        assertThat(moments.stream().map(Instant::parse).toList()).isSortedAccordingTo(Comparator.reverseOrder());
        as(REVIEWER).queryParam("cursor", "eA").get(ESCALATIONS).then().statusCode(400);
    }

    @Test
    void filtersNarrowTheList() {
        var late = toComplete("HEALTH", workingDaysAgo(10));
        var unseen = toAcknowledge("EDUCATION", today());
        in("20122", unseen);
        scanDeadlines.scan();
        sql("update escalation set settled_at = now() where task_id = ?1 and level = 'REMINDER'", late);

        assertThat(found("agency", "EDUCATION")).isEqualTo(1);
        assertThat(found("recipient", "LABOUR")).isEqualTo(1);
        assertThat(found("level", "REMINDER")).isEqualTo(2);
        assertThat(found("deadline", "ACKNOWLEDGE")).isEqualTo(1);
        assertThat(found("area", "20107")).isEqualTo(3);
        assertThat(found("task", late)).isEqualTo(3);
        assertThat(found("open", true)).isEqualTo(3);
        assertThat(found("open", false)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "agency, NOBODY, unknown-filter-value, UnknownAgency",
        "recipient, NOBODY, unknown-filter-value, UnknownAgency",
        "area, 99999, unknown-filter-value, UnknownArea",
        "level, reminder, invalid-request, UnknownValue",
        "deadline, START, invalid-request, UnknownValue",
        "task, 17, invalid-request, WrongType",
        "open, yes, invalid-request, WrongType"
    })
    void aFilterThatNamesNothingIsRefusedByName(String filter, String value, String problem, String code) {
        as(REVIEWER)
                .queryParam(filter, value)
                .get(ESCALATIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:" + problem))
                .body("errors.pointer", contains(filter))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-officer", "reviewing-officer", "auditor", "admin"})
    void theseRolesSeeAllWithinTheirAreas(String role) {
        toComplete("HEALTH", workingDaysAhead(3));
        in("20122", toComplete("EDUCATION", workingDaysAhead(3)));
        scanDeadlines.scan();

        assertThat(agencies(Tokens.of(role).areas("482"))).containsExactlyInAnyOrder("HEALTH", "EDUCATION");
        assertThat(agencies(Tokens.of(role).areas("20107"))).containsExactly("HEALTH");
        assertThat(agencies(Tokens.of(role))).isEmpty();
    }

    @Test
    void anAgencyOfficerSeesThoseOfOwnTasksAndThoseRaisedToTheAgency() {
        toComplete("HEALTH", workingDaysAgo(10));
        toComplete("EDUCATION", workingDaysAhead(3));
        scanDeadlines.scan();

        as(officer("HEALTH"))
                .get(ESCALATIONS)
                .then()
                .body("items.level", containsInAnyOrder("REMINDER", "AGENCY_HEAD", "LEAD_AGENCY"));
        as(officer("LABOUR")).get(ESCALATIONS).then().body("items.level", contains("LEAD_AGENCY"));
        assertThat(agencies(officer("EDUCATION"))).containsExactly("EDUCATION");
        assertThat(agencies(Tokens.of("agency-officer").areas("20122").agency("LABOUR")))
                .isEmpty();
        assertThat(agencies(Tokens.of("agency-officer").areas("482"))).isEmpty();
    }

    @Test
    void theFirstSightCountsHoweverOftenItIsSaid() {
        toComplete("HEALTH", workingDaysAgo(10));
        scanDeadlines.scan();
        var path = ESCALATIONS + "/" + raisedTo("LABOUR") + "/sight";

        var seenAt = as(officer("LABOUR"))
                .post(path)
                .then()
                .statusCode(200)
                .body("seenBy", equalTo("test-agency-officer"))
                .extract()
                .<String>path("seenAt");
        as(officer("LABOUR")).post(path).then().statusCode(200).body("seenAt", equalTo(seenAt));
    }

    @Test
    void onlyTheRecipientSaysThatItIsSeen() {
        toComplete("HEALTH", workingDaysAgo(10));
        scanDeadlines.scan();
        var path = ESCALATIONS + "/" + raisedTo("LABOUR") + "/sight";

        as(officer("HEALTH"))
                .post(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:escalation-not-yours"))
                .body("detail", containsString("LABOUR"));
        as(officer("EDUCATION"))
                .post(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:escalation-not-found"));
        as(Tokens.of("agency-officer").areas("20122").agency("LABOUR"))
                .post(path)
                .then()
                .statusCode(404);
        as(officer("LABOUR"))
                .post(ESCALATIONS + "/" + UUID.randomUUID() + "/sight")
                .then()
                .statusCode(404);
        as(REVIEWER).post(path).then().statusCode(403).body("type", equalTo("urn:giamngheo:problem:forbidden"));
    }

    @Test
    void aCommuneOfficerSeesForTheCommunesCommittees() {
        toComplete("COMMUNE_COMMITTEES", workingDaysAhead(3));
        scanDeadlines.scan();
        var path = ESCALATIONS + "/" + raisedTo("COMMUNE_COMMITTEES") + "/sight";

        as(Tokens.of("commune-officer").areas("20122")).post(path).then().statusCode(404);
        as(Tokens.of("commune-officer").areas("20107")).post(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "integration"})
    void othersHaveNoEscalationsToSee(String role) {
        as(Tokens.of(role).areas("482")).get(ESCALATIONS).then().statusCode(403);
        RestAssured.get(ESCALATIONS).then().statusCode(401);
    }

    @Test
    void whoeverWatchesReadsWhatIsLateAndWhatFailed() {
        toComplete("HEALTH", workingDaysAgo(1));
        toComplete("HEALTH", today());

        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("giamngheo_tasks_late{deadline=\"COMPLETE\"} 1.0"))
                .body(containsString("giamngheo_tasks_late{deadline=\"ACKNOWLEDGE\"} 0.0"))
                .body(containsString("giamngheo_deadlines_scan_failures 0.0"));
    }

    private void in(String commune, UUID task) {
        sql("update task set commune_code = ?2 where id = ?1", task, commune);
    }

    private String raisedTo(String agency) {
        return texts("select id from escalation where recipient_agency = '" + agency + "'")
                .getFirst();
    }

    private static Tokens officer(String agency) {
        return Tokens.of("agency-officer").areas("482").agency(agency);
    }

    private static int found(String filter, Object value) {
        return as(REVIEWER)
                .queryParam(filter, value)
                .get(ESCALATIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private static List<String> agencies(Tokens caller) {
        return as(caller).get(ESCALATIONS).then().statusCode(200).extract().path("items.agency");
    }
}
