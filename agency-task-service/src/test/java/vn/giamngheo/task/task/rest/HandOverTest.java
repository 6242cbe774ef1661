package vn.giamngheo.task.task.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.task.task.TaskTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class HandOverTest extends TaskTest {

    private static final String TO_LABOUR = "{\"toAgency\": \"LABOUR\", \"reason\": \"Hộ cần việc làm hơn\"}";

    @Test
    void anOfferedTaskStaysUntilTheOtherAgencyAccepts() {
        var task = housingTask();
        as(LABOUR).get(TASKS + "/" + task).then().statusCode(404);

        var offer = step(ECONOMY, task, "hand-overs", TO_LABOUR);
        offer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OFFERED"))
                .body("fromAgency", equalTo("ECONOMY_INFRASTRUCTURE"));
        as(LABOUR)
                .get(TASKS + "/" + task)
                .then()
                .statusCode(200)
                .body("agency", equalTo("ECONOMY_INFRASTRUCTURE"))
                .body("offeredTo", equalTo("LABOUR"));
        step(LABOUR, task, "acknowledgement", null).then().statusCode(403);

        answer(LABOUR, offer, "acceptance").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        as(LABOUR)
                .get(TASKS + "/" + task)
                .then()
                .body("agency", equalTo("LABOUR"))
                .body("routedAgency", equalTo("ECONOMY_INFRASTRUCTURE"))
                .body("offeredTo", nullValue())
                .body("state", equalTo("OPEN"));
        as(ECONOMY).get(TASKS + "/" + task).then().statusCode(404);
    }

    @Test
    void theNextSurveyFindsTheTaskWhereItWasHandedOver() {
        var survey = SurveyEvent.aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(survey);
        answer(LABOUR, step(ECONOMY, task, "hand-overs", TO_LABOUR), "acceptance")
                .then()
                .statusCode(200);

        apply(survey.surveyedAgain(2016, "HOUSING_QUALITY"));

        assertThat(texts("select agency || ' ' || round_year from task")).containsExactly("LABOUR 2016");
    }

    @Test
    void aDeclinedOrRecalledOfferLeavesTheTaskWhereItWas() {
        var task = housingTask();

        var declined = step(ECONOMY, task, "hand-overs", TO_LABOUR);
        answer(LABOUR, declined, "refusal").then().statusCode(200).body("state", equalTo("DECLINED"));
        as(LABOUR).get(TASKS + "/" + task).then().statusCode(404);
        var recalled = step(ECONOMY, task, "hand-overs", TO_LABOUR);
        answer(ECONOMY, recalled, "recall").then().statusCode(200).body("state", equalTo("RECALLED"));

        as(ECONOMY)
                .get(TASKS + "/" + task)
                .then()
                .body("agency", equalTo("ECONOMY_INFRASTRUCTURE"))
                .body("offeredTo", nullValue());
        as(ECONOMY)
                .get(TASKS + "/" + task + "/hand-overs")
                .then()
                .statusCode(200)
                .body("items.state", contains("DECLINED", "RECALLED"));
    }

    @Test
    void onlyTheAgencyThatWasAskedMayAnswerAndOnlyOnce() {
        var task = housingTask();
        var offer = step(ECONOMY, task, "hand-overs", TO_LABOUR);

        answer(ECONOMY, offer, "acceptance").then().statusCode(403).body("detail", containsString("LABOUR"));
        answer(LABOUR, offer, "recall").then().statusCode(403).body("detail", containsString("ECONOMY"));
        answer(HEALTH, offer, "acceptance").then().statusCode(404);
        answer(Tokens.of("agency-officer").areas("20122").agency("LABOUR"), offer, "acceptance")
                .then()
                .statusCode(404);
        answer(LABOUR, offer, "acceptance").then().statusCode(200);
        answer(LABOUR, offer, "refusal")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:hand-over-answered"));
    }

    @Test
    void offersThatMakeNoSenseAreRefused() {
        var task = housingTask();

        step(ECONOMY, task, "hand-overs", "{\"toAgency\": \"NOBODY\", \"reason\": \"Thử\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toAgency"));
        step(ECONOMY, task, "hand-overs", "{\"toAgency\": \"ECONOMY_INFRASTRUCTURE\", \"reason\": \"Thử\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:task-already-there"));
        step(ECONOMY, task, "hand-overs", TO_LABOUR).then().statusCode(201);
        step(ECONOMY, task, "hand-overs", "{\"toAgency\": \"HEALTH\", \"reason\": \"Thử\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:task-already-offered"));
        step(HEALTH, task, "hand-overs", TO_LABOUR).then().statusCode(404);
    }

    @Test
    void anOfferSentTwiceIsMadeOnce() {
        var task = housingTask();
        var version = as(ECONOMY).get(TASKS + "/" + task).header("ETag");
        var body = "{\"id\": \"%s\", \"toAgency\": \"LABOUR\", \"reason\": \"%s\"}";
        var id = id();

        step(ECONOMY, task, "hand-overs", body.formatted(id, "Một"), version)
                .then()
                .statusCode(201);
        step(ECONOMY, task, "hand-overs", body.formatted(id, "Một"), version)
                .then()
                .statusCode(200);
        step(ECONOMY, task, "hand-overs", body.formatted(id, "Hai"), version)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:task-id-taken"));
        assertThat(count("select count(*) from hand_over")).isEqualTo(1);
    }

    @Test
    void workThatIsDoneLetsTheOfferLapse() {
        var task = housingTask();
        step(ECONOMY, task, "acknowledgement", null);
        step(ECONOMY, task, "start", null);
        var offer = step(ECONOMY, task, "hand-overs", TO_LABOUR);

        step(ECONOMY, task, "completion", DONE_ON_2016_03_01).then().statusCode(200);

        assertThat(texts("select state from hand_over")).containsExactly("LAPSED");
        answer(LABOUR, offer, "acceptance").then().statusCode(404);
    }

    @RepeatedTest(5)
    void ofAnAcceptanceAndARecallAtTheSameTimeExactlyOneCounts() throws InterruptedException, ExecutionException {
        var task = housingTask();
        var offer = step(ECONOMY, task, "hand-overs", TO_LABOUR);

        var statuses = atOnce(
                () -> answer(LABOUR, offer, "acceptance").statusCode(),
                () -> answer(ECONOMY, offer, "recall").statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        var taskIsWith = texts("select agency from task").getFirst();
        var accepted = texts("select state from hand_over").getFirst().equals("ACCEPTED");
        assertThat(taskIsWith).isEqualTo(accepted ? "LABOUR" : "ECONOMY_INFRASTRUCTURE");
        assertThat(texts("select coalesce(offered_to, '-') from task")).containsExactly("-");
    }

    @RepeatedTest(5)
    void ofTwoOffersAtTheSameTimeExactlyOneIsMade() throws InterruptedException, ExecutionException {
        var task = housingTask();
        var version = as(ECONOMY).get(TASKS + "/" + task).header("ETag");

        var statuses = atOnce(
                () -> step(ECONOMY, task, "hand-overs", TO_LABOUR, version).statusCode(),
                () -> step(ECONOMY, task, "hand-overs", TO_LABOUR, version).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        assertThat(count("select count(*) from hand_over")).isEqualTo(1);
    }

    private static Response answer(Tokens caller, Response offer, String answer) {
        return as(caller)
                .contentType(ContentType.JSON)
                .header("If-Match", offer.header("ETag"))
                .post("/api/v1/hand-overs/{id}/{answer}", offer.<String>path("id"), answer);
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            var statuses = new ArrayList<Integer>();
            for (var call : threads.invokeAll(List.of(calls))) {
                statuses.add(call.get());
            }
            return statuses;
        }
    }
}
