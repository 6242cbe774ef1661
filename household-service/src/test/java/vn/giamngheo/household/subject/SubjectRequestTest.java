package vn.giamngheo.household.subject;

import java.util.List;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.REVIEWER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;

/** What a person asks for is taken in, told about in time, decided, and never lost. */
@ServiceTest
class SubjectRequestTest {

    private static final String REQUESTS = "/api/v1/subject-requests";
    private static final Tokens NEIGHBOUR = Tokens.of("commune-officer").areas("474");
    private static final Tokens AUDITOR = Tokens.of("auditor").areas("482");

    /** By the law's terms; 2026-04-26 to 05-01 hold holidays and a weekend, which only working days mind. */
    @ParameterizedTest
    @CsvSource({
        "ACCESS, 2026-03-02, 2026-03-04, 2026-03-12",
        "CORRECTION, 2026-03-06, 2026-03-10, 2026-03-16",
        "RESTRICTION, 2026-04-29, 2026-05-05, 2026-05-14",
        "OBJECTION, 2026-03-02, 2026-03-04, 2026-03-17",
        "DELETION, 2026-03-02, 2026-03-04, 2026-03-17"
    })
    void termsCountFromTheDayItCame(String kind, String received, String answer, String due) {
        filed(family("20107"), kind, received)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("answerDueOn", equalTo(answer))
                .body("dueOn", equalTo(due));
    }

    @Test
    void yearWithoutAKnownTermHasNoDueDay() {
        filed(family("20107"), "ACCESS", "2024-03-04")
                .then()
                .statusCode(201)
                .body("dueOn", nullValue())
                .body("answerDueOn", nullValue());
    }

    @Test
    void sameRequestAgainGivesWhatBecameOfItAndAnotherOneIsRefused() {
        var household = family("20107");
        var id = UUID.randomUUID();
        var body = body(id, household, "ACCESS", "2026-03-02");
        as(OFFICER).body(body).post(REQUESTS).then().statusCode(201);

        as(OFFICER).body(body).post(REQUESTS).then().statusCode(200).body("id", equalTo(id.toString()));
        as(OFFICER)
                .body(body.replace("ACCESS", "DELETION"))
                .post(REQUESTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:subject-request-id-taken"));
        as(NEIGHBOUR).body(body).post(REQUESTS).then().statusCode(409);
    }

    @Test
    void requestOfNobodyOrForATimeToComeIsRefused() {
        var household = family("20107");

        as(OFFICER)
                .body(body(UUID.randomUUID(), household, "ACCESS", "2999-01-01"))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("InFuture"));
        as(NEIGHBOUR)
                .body(body(UUID.randomUUID(), household, "ACCESS", "2026-03-02"))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("UnknownHousehold"));
        as(OFFICER)
                .body(body(UUID.randomUUID(), household, "ACCESS", "2026-03-02")
                        .replace(member(household), UUID.randomUUID().toString()))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("UnknownMember"));
    }

    @Test
    void requestIsAnsweredThenDecidedAndEveryStepIsOnRecord() {
        var request = filed(family("20107"), "DELETION", "2026-03-02");
        String id = request.path("id");

        var answered = step(OFFICER, id, request, "acknowledgement", null);
        answered.then().statusCode(200).body("state", equalTo("ANSWERED"));
        step(OFFICER, id, answered, "acknowledgement", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:subject-request-in-wrong-state"));
        var refused = step(REVIEWER, id, answered, "decision", """
                {"outcome": "REFUSED", "reason": "Luật buộc lưu sổ hộ nghèo"}""");
        refused.then().statusCode(200).body("state", equalTo("REFUSED"));
        step(OFFICER, id, refused, "decision", """
                {"outcome": "FULFILLED"}""").then().statusCode(409);

        as(OFFICER)
                .get(REQUESTS + "/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.state", contains("OPEN", "ANSWERED", "REFUSED"))
                .body("items.reason", contains(nullValue(), nullValue(), equalTo("Luật buộc lưu sổ hộ nghèo")))
                .body("items[2].by", equalTo("test-reviewing-officer"));
    }

    @Test
    void decisionThatSaysTooLittleIsRefused() {
        var household = family("20107");
        var request = filed(household, "CORRECTION", "2026-03-02");
        String id = request.path("id");

        step(OFFICER, id, request, "decision", """
                {"outcome": "REFUSED"}""").then().statusCode(400).body("errors.pointer", contains("/reason"));
        step(OFFICER, id, request, "decision", """
                {"outcome": "FULFILLED"}""")
                .then()
                .statusCode(400)
                .body("errors.code", contains("CorrectionNamesOne"));
        step(OFFICER, id, request, "decision", """
                {"outcome": "FULFILLED", "correctedVersion": 17}""")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UnknownVersion"));
        round(2016, "VN-2016");
        String others =
                completed(family("20107"), 2016, finding("VN-2016", 5_000_000)).path("id");
        step(OFFICER, id, request, "decision", """
                {"outcome": "FULFILLED", "correctedSurvey": "%s"}""".formatted(others))
                .then()
                .statusCode(400)
                .body("errors.code", contains("UnknownSurvey"));
    }

    @Test
    void correctionNamesTheVersionOrTheSurveyThatMadeIt() {
        var household = family("20107");
        round(2016, "VN-2016");
        String survey =
                completed(household, 2016, finding("VN-2016", 5_000_000)).path("id");
        var first = filed(household, "CORRECTION", "2026-03-02");
        var second = filed(household, "CORRECTION", "2026-03-02");

        step(OFFICER, first.path("id"), first, "decision", """
                {"outcome": "FULFILLED", "correctedVersion": 0}""")
                .then()
                .statusCode(200)
                .body("correctedVersion", equalTo(0));
        step(OFFICER, second.path("id"), second, "decision", """
                {"outcome": "FULFILLED", "correctedSurvey": "%s"}""".formatted(survey))
                .then()
                .statusCode(200)
                .body("correctedSurvey", equalTo(survey));
    }

    @Test
    void stepNeedsThePresentVersion() {
        var request = filed(family("20107"), "ACCESS", "2026-03-02");
        String id = request.path("id");
        step(OFFICER, id, request, "acknowledgement", null).then().statusCode(200);

        step(OFFICER, id, request, "decision", "{\"outcome\": \"FULFILLED\"}")
                .then()
                .statusCode(412);
        as(OFFICER)
                .body("{\"outcome\": \"FULFILLED\"}")
                .post(REQUESTS + "/{id}/decision", id)
                .then()
                .statusCode(428);
    }

    @Test
    void whatIsDueFirstIsListedFirstPageByPage() {
        var household = family("20107");
        String late = filed(household, "ACCESS", "2026-03-09").path("id");
        String never = filed(household, "ACCESS", "2024-03-04").path("id");
        String soon = filed(household, "ACCESS", "2026-03-02").path("id");

        var first = as(OFFICER)
                .queryParam("household", household)
                .queryParam("limit", 2)
                .get(REQUESTS);
        first.then().statusCode(200).body("items.id", contains(soon, late));
        as(OFFICER)
                .queryParam("household", household)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(REQUESTS)
                .then()
                .body("items.id", contains(never))
                .body("next", nullValue());
        as(OFFICER)
                .queryParam("household", household)
                .queryParam("dueUntil", "2026-03-15")
                .queryParam("state", "OPEN")
                .queryParam("kind", "ACCESS")
                .get(REQUESTS)
                .then()
                .body("items.id", contains(soon));
        as(OFFICER).queryParam("cursor", "bm9uc2Vuc2U").get(REQUESTS).then().statusCode(400);
    }

    @Test
    void neighbourSeesNothingOfItAndTakesNoStep() {
        var request = filed(family("20107"), "ACCESS", "2026-03-02");
        String id = request.path("id");

        as(NEIGHBOUR)
                .get(REQUESTS + "/{id}", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:subject-request-not-found"));
        as(NEIGHBOUR).get(REQUESTS + "/{id}/history", id).then().statusCode(404);
        as(NEIGHBOUR).queryParam("limit", 500).get(REQUESTS).then().body("items.id", not(hasItem(id)));
        step(NEIGHBOUR, id, request, "acknowledgement", null).then().statusCode(404);
    }

    @Test
    void auditorSeesThatItWasAskedAndNotInWhichWords() {
        var household = family("20107");
        String id = filed(household, "ACCESS", "2026-03-02").path("id");

        as(AUDITOR)
                .header("X-Purpose", "AUDIT 3")
                .get(REQUESTS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("ACCESS"))
                .body("wish", nullValue());
        as(AUDITOR).get(REQUESTS + "/{id}", id).then().statusCode(400);
        as(AUDITOR)
                .queryParam("household", household)
                .get("/api/v1/person-reads")
                .then()
                .body("items.operation", hasItem("getSubjectRequest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "reviewing-officer", "agency-officer", "integration", "auditor", "admin"})
    void onlyTheCommuneTakesRequestsIn(String role) {
        var household = family("20107");

        as(Tokens.of(role).areas("482"))
                .body(body(UUID.randomUUID(), household, "ACCESS", "2026-03-02"))
                .post(REQUESTS)
                .then()
                .statusCode(403);
    }

    @Test
    void extractHoldsAllThatIsKeptOfOnePersonAndNothingOfTheOthers() {
        var household = family("20107");
        var member = member(household);
        round(2016, "VN-2016");
        String survey = completed(household, 2016, finding("VN-2016", 500_000, "SANITATION"))
                .path("id");
        filed(household, "ACCESS", "2026-03-02");

        var extract = as(OFFICER)
                .header("X-Purpose", "SUBJECT_REQUEST 12/2026")
                .queryParam("member", member)
                .get("/api/v1/households/{id}/extract", household);

        extract.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("person.member.fullName", equalTo("Mẫu " + household))
                .body("person.household.address", equalTo("Tổ dân phố 1"))
                .body("person.changes.kind", contains("REGISTERED"))
                .body("surveys.id", contains(survey))
                .body("classes.classification", contains("POOR"))
                .body("certificates", empty())
                .body("complaints", empty())
                .body("requests.kind", contains("ACCESS"))
                .body("reads.operation", hasItem("getPersonExtract"))
                .body("reads[0].purposeCode", equalTo("SUBJECT_REQUEST"))
                .body("moreReads", equalTo(false));
        org.assertj.core.api.Assertions.assertThat(extract.asString()).doesNotContain("Thử");
    }

    @Test
    void personWhoHasLeftStillHasHisExtract() {
        var household = family("20107");
        var seen = as(OFFICER).get("/api/v1/households/{id}", household);
        String head = seen.path("members[0].id");
        String child = seen.path("members[1].id");
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                {"code": "X-%s", "effectiveOn": "2017-03-01", "reason": "Đi học xa",
                 "members": [{"id": "%s", "fullName": "Mẫu Mới", "sex": "FEMALE", "birthYear": 1970, "relation": "HEAD",
                              "healthInsurance": true}],
                 "departures": [{"memberId": "%s", "kind": "MOVED_OUT", "on": "2017-03-01"}]}""".formatted(household, head, child))
                .put("/api/v1/households/{id}", household)
                .then()
                .statusCode(200);

        as(OFFICER)
                .header("X-Purpose", "SUBJECT_REQUEST 1")
                .queryParam("member", child)
                .get("/api/v1/households/{id}/extract", household)
                .then()
                .statusCode(200)
                .body("person.leftOn", equalTo("2017-03-01"))
                .body("person.leftKind", equalTo("MOVED_OUT"))
                .body("person.changes[1].changes.pointer.findAll { it.contains('" + head + "') }", empty());
    }

    @Test
    void extractIsRefusedWithoutAPurposeOrToOthers() {
        var household = family("20107");
        var member = member(household);
        var path = "/api/v1/households/{id}/extract";

        as(OFFICER)
                .queryParam("member", member)
                .get(path, household)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("X-Purpose"));
        as(OFFICER)
                .header("X-Purpose", "SUBJECT_REQUEST 1")
                .get(path, household)
                .then()
                .statusCode(400);
        as(OFFICER)
                .header("X-Purpose", "SUBJECT_REQUEST 1")
                .queryParam("member", UUID.randomUUID())
                .get(path, household)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:member-not-found"));
        as(NEIGHBOUR)
                .header("X-Purpose", "SUBJECT_REQUEST 1")
                .queryParam("member", member)
                .get(path, household)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:household-not-found"));
        for (var role : List.of("surveyor", "reviewing-officer", "integration", "auditor", "admin")) {
            as(Tokens.of(role).areas("482"))
                    .header("X-Purpose", "SUBJECT_REQUEST 1")
                    .queryParam("member", member)
                    .get(path, household)
                    .then()
                    .statusCode(403);
        }
        as(AUDITOR)
                .queryParam("household", household)
                .get("/api/v1/person-reads")
                .then()
                .body("items.operation", containsInAnyOrder("getHousehold"));
    }

    private static String member(UUID household) {
        return as(OFFICER).get("/api/v1/households/{id}", household).path("members[0].id");
    }

    private static String body(UUID id, UUID household, String kind, String received) {
        return """
               {"id": "%s", "householdId": "%s", "memberId": "%s", "kind": "%s", "wish": "Xin xem dữ liệu của tôi",
                "receivedOn": "%s"}""".formatted(id, household, member(household), kind, received);
    }

    private static Response filed(UUID household, String kind, String received) {
        return as(OFFICER)
                .body(body(UUID.randomUUID(), household, kind, received))
                .post(REQUESTS);
    }

    private static Response step(Tokens who, String id, Response seen, String step, String body) {
        var request = as(who).header("If-Match", seen.header("ETag"));
        return (body == null ? request : request.body(body)).post(REQUESTS + "/{id}/" + step, id);
    }
}
