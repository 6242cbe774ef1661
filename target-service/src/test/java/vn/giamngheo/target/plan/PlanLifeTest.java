package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class PlanLifeTest extends ServiceTest {

    @Test
    void draftIsWrittenApprovedRevisedAndSuperseded() {
        var draft = draft(PlanExamples.REQUEST);
        draft.then().statusCode(201).body("state", equalTo("DRAFT")).body("revision", equalTo(1));
        var id = draft.<String>path("id");

        send("PUT", "/plans/" + id, etag(draft), PlanExamples.REQUEST.replace("\"cut\": 0.50", "\"cut\": 0.40"))
                .then()
                .statusCode(200)
                .body("indicators[0].targets.value", contains(4.44f, 4.04f));
        var approved = send("POST", "/plans/" + id + "/approval", etag(read(id)), null);
        approved.then().statusCode(200).body("state", equalTo("APPROVED"));

        var revision = send("POST", "/plans/" + id + "/revisions", null, "{ \"reason\": \"dữ liệu mẫu\" }");
        revision.then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("familyId", equalTo(id))
                .body("indicators[0].targets.cut", contains(0.40f, 0.40f));
        var second = revision.<String>path("id");
        send("POST", "/plans/" + second + "/approval", etag(revision), null)
                .then()
                .statusCode(200);

        read(id).then().body("state", equalTo("SUPERSEDED"));
        read(second).then().body("state", equalTo("APPROVED")).body("reason", equalTo("dữ liệu mẫu"));
        get(districtOfficer(), "/plans?year=2021").then().body("items.id", contains(second));
        get(districtOfficer(), "/plans?year=2021&state=SUPERSEDED").then().body("items.id", contains(id));
    }

    @Test
    void planThatBindsIsReplacedOnlyByItsRevision() {
        var draft = draft(PlanExamples.REQUEST);
        send("POST", "/plans/" + draft.path("id") + "/approval", etag(draft), null)
                .then()
                .statusCode(200);
        var rival = draft(PlanExamples.REQUEST);

        problem(send("POST", "/plans/" + rival.path("id") + "/approval", etag(rival), null), 409, "plan-overlaps");
        problem(send("PUT", "/plans/" + PLAN, "\"0\"", PlanExamples.REQUEST), 409, "plan-not-a-draft");
        problem(send("DELETE", "/plans/" + PLAN, "\"0\"", null), 409, "plan-not-a-draft");
        problem(
                send("POST", "/plans/" + rival.path("id") + "/revisions", null, "{ \"reason\": \"x\" }"),
                409,
                "plan-not-binding");
    }

    @Test
    void oneRevisionIsWorkedOnAtATime() {
        var first = send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"x\" }");
        first.then().statusCode(201);

        problem(send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"y\" }"), 409, "plan-draft-exists");
        send("DELETE", "/plans/" + first.path("id"), etag(first), null).then().statusCode(204);
        read(first.path("id")).then().statusCode(404);
        send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"y\" }")
                .then()
                .statusCode(201);
    }

    @Test
    void revisionKeepsEveryWordOfThePlan() {
        var revision = send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"x\" }");

        assertThat(json(revision.asString()).path("indicators"))
                .isEqualTo(json(read(PLAN).asString()).path("indicators"));
    }

    @Test
    void incompletePlanIsToldWhatItLacks() {
        var draft = draft(PlanExamples.REQUEST
                .replace(", { \"year\": 2022, \"cut\": 0.50 }", "")
                .replaceAll(
                        "(?s)\\{ \"year\": 2021, \"cut\": 0.50 },\\s*\\{ \"year\": 2022, \"cut\": 0.50 }",
                        "{ \"year\": 2021, \"cut\": 0.50 }"));

        var answer = send("POST", "/plans/" + draft.path("id") + "/approval", etag(draft), null);

        problem(answer, 409, "plan-incomplete");
        answer.then()
                .body("errors.pointer", contains("/indicators/0/targets"))
                .body("errors.detail", contains("the indicator POVERTY_RATE has no target for 2022"));
    }

    @Test
    void planWithoutPromisesCannotBind() {
        var draft = draft(PlanExamples.REQUEST.replaceAll("(?s)\"indicators\": \\[.*]", "\"indicators\": []"));

        send("POST", "/plans/" + draft.path("id") + "/approval", etag(draft), null)
                .then()
                .statusCode(409)
                .body("errors.detail", contains("the plan promises nothing yet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"periodTo\": 2022 | \"periodTo\": 2020 | /periodTo",
                "\"periodTo\": 2022 | \"periodTo\": 2036 | /periodTo",
                "\"year\": 2022 | \"year\": 2023 | /indicators/0/targets/1/year",
                "\"year\": 2022 | \"year\": 2021 | /indicators/0/targets/1/year",
                "\"baselineYear\": 2020 | \"baselineYear\": 2021 | /indicators/0/baselineYear",
                "\"baseline\": 4.84 | \"baseline\": 0.40 | /indicators/0/targets/0/cut",
                "\"baseline\": 4.84 | \"baseline\": 100.01 | /indicators/0/baseline",
                "\"baseline\": 4.84 | \"whole\": 3 | /indicators/0/baseline",
                "POOR_HOUSEHOLDS | INSURED_PERSONS | /indicators/0/measure",
                "POOR_HOUSEHOLDS | DEPRIVED_HOUSEHOLDS | /indicators/0/deprivation",
                "\"standard\": \"VN-2016\" | \"note\": \"x\" | /indicators/0/standard",
                "\"cut\": 0.50 | \"value\": 4.00 | /indicators/0/targets/0/cut",
                "\"cut\": 0.50 | \"cut\": 0.50, \"value\": 9.99 | /indicators/0/targets/0/value",
                "\"cut\": 0.50 | \"cut\": 0.505 | /indicators/0/targets/0/cut",
                "\"cut\": 0.50 | \"cut\": -0.50 | /indicators/0/targets/0/cut",
                "\"statement\": | \"watched\": true, \"statement\": | /indicators/0/targets",
                "\"area\": \"482\" | \"area\": \"48 2\" | /area"
            })
    void impossiblePlanIsRefusedAtThePlace(String what, String instead, String pointer) {
        var answer = draft(PlanExamples.REQUEST.replace(what.strip(), instead.strip()));

        problem(answer, 400, "invalid-request");
        answer.then().body("errors.pointer", hasItem(pointer.strip()));
        assertThat(rows("select count(*) from plan")).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"2006, 201", "2005, 400"})
    void watchedRateGoesBackAsFarAsTheLongestPeriod(int baselineYear, int status) {
        var watched = PlanExamples.REQUEST
                .replaceFirst("(?s)\"baselineYear\": 2020", "\"watched\": true, \"baselineYear\": " + baselineYear)
                .replaceFirst("(?s)\"targets\": \\[.*?]", "\"targets\": []");

        var answer = draft(watched);

        answer.then().statusCode(status);
        if (status == 400) {
            answer.then().body("errors.detail", contains("the baseline year must not be before 2006"));
        }
    }

    @Test
    void multipleOfZeroAndMoreUnitsThanThereAreAreRefused() {
        var kinds = """
                "indicators": [
                  { "code": "INCOME", "kind": "RATIO_TO_BASELINE", "measure": "INCOME_OF_THE_POOR", "standard": "VN-2016",
                    "statement": "x", "baselineYear": 2020, "baseline": 0, "targets": [{ "year": 2022, "value": 1.5 }] },
                  { "code": "COMMUNES", "kind": "COUNT_SHARE", "measure": "BY_HAND", "statement": "x", "whole": 7,
                    "targets": [{ "year": 2022, "value": 8 }] },
                  { "code": "CARDS", "kind": "COVERAGE", "measure": "INSURED_PERSONS", "standard": "VN-2016",
                    "statement": "x", "targets": [{ "year": 2022, "value": 101 }] },
                  { "code": "CARDS", "kind": "COVERAGE", "measure": "BY_HAND", "statement": "x", "targets": [] }
                ]""";

        draft(PlanExamples.REQUEST.replaceAll("(?s)\"indicators\": \\[.*]", kinds))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/indicators/0/baseline",
                                "/indicators/1/targets/0/value",
                                "/indicators/2/targets/0/value",
                                "/indicators/3/code"));
    }

    @Test
    void createIsRepeatable() {
        var id = UUID.randomUUID();
        var body = PlanExamples.REQUEST.replaceFirst("\\{", "{ \"id\": \"" + id + "\",");

        draft(body).then().statusCode(201);
        draft(body).then().statusCode(200).body("id", equalTo(id.toString()));
        problem(draft(body.replace("0.50", "0.30")), 409, "id-taken");
        problem(draft(body.replace(id.toString(), PLAN)), 409, "id-taken");
    }

    @Test
    void changesNeedTheVersionThatIsThere() {
        var draft = draft(PlanExamples.REQUEST);
        var path = "/plans/" + draft.path("id");

        problem(send("PUT", path, null, PlanExamples.REQUEST), 428, "version-required");
        problem(send("PUT", path, "\"7\"", PlanExamples.REQUEST), 412, "stale-version");
        problem(send("POST", path + "/approval", "\"7\"", null), 412, "stale-version");
        problem(send("DELETE", path, "\"7\"", null), 412, "stale-version");
    }

    @Test
    void draftsAreForTheOfficersOfTheirAreas() {
        var draft = draft(PlanExamples.REQUEST).<String>path("id");

        for (var stranger : List.of(
                Tokens.of("commune-officer").areas("482"),
                Tokens.of("reviewing-officer").areas("483"),
                Tokens.of("reviewing-officer"))) {
            get(stranger, "/plans/{id}", draft).then().statusCode(404);
            get(stranger, "/plans?state=DRAFT").then().statusCode(200).body("items", hasSize(0));
        }
        get(Tokens.of("auditor").areas("46"), "/plans?state=DRAFT").then().body("items.id", contains(draft));
        var stranger = Tokens.of("reviewing-officer").areas("483");
        problem(send(stranger, "PUT", "/plans/" + draft, "\"0\"", PlanExamples.REQUEST), 404, "plan-not-found");
        problem(
                send(stranger, "POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"x\" }"),
                404,
                "plan-not-found");
        problem(send(stranger, "POST", "/plans", null, PlanExamples.REQUEST), 404, "area-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "commune-officer", "agency-officer", "integration", "auditor"})
    void onlyReviewingOfficersAndAdministratorsWriteThem(String role) {
        problem(send(Tokens.of(role).areas("482"), "POST", "/plans", null, PlanExamples.REQUEST), 403, "forbidden");
        problem(
                send(
                        Tokens.of(role).areas("482"),
                        "POST",
                        "/plans/" + PLAN + "/revisions",
                        null,
                        "{ \"reason\": \"x\" }"),
                403,
                "forbidden");
    }

    @Test
    void twoPlansAreLaidSideBySide() {
        var revision = send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"x\" }")
                .<String>path("id");
        sql("update indicator_target set amount = 1.00 where year = 2020 and indicator_id ="
                + " (select id from indicator where plan_id = '" + revision + "' and code = 'POVERTY_RATE')");

        get(districtOfficer(), "/plan-comparisons?left={a}&right={b}", PLAN, revision)
                .then()
                .statusCode(200)
                .body("indicators.size()", equalTo(16))
                .body("indicators[0].comparable", equalTo(true))
                .body("indicators[0].years.year", contains(2015, 2016, 2017, 2018, 2019, 2020))
                .body("indicators[0].years[5].left", equalTo(4.84f))
                .body("indicators[0].years[5].right", equalTo(4.59f))
                .body("indicators[0].years[5].difference", equalTo(-0.25f));
        get(districtOfficer(), "/plan-comparisons?left={a}&right={b}", PLAN, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static Response draft(String body) {
        return send("POST", "/plans", null, body);
    }

    private static Response read(String id) {
        return get(districtOfficer(), "/plans/{id}", id);
    }

    private static Response send(String method, String path, String ifMatch, String body) {
        return send(districtOfficer(), method, path, ifMatch, body);
    }

    private static String etag(Response answer) {
        return answer.header("ETag");
    }

    private static void problem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:" + type));
    }
}
