package vn.giamngheo.target.plan;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class PlanLifeTest extends PlanTest {

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
}
