package vn.giamngheo.task.task.rest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.task.TaskTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class TaskTransitionTest extends TaskTest {

    private static final String TRANSITIONS = "/api/v1/task-transitions";

    @Test
    void eachItemIsTakenOrRefusedByItself() {
        var good = housingTask();
        var stale = housingTask();
        var early = housingTask();
        var unknown = id().toString();

        as(ECONOMY)
                .contentType(ContentType.JSON)
                .body("""
                      {"items": [
                        {"taskId": "%s", "version": 0, "action": "ACKNOWLEDGE"},
                        {"taskId": "%s", "version": 3, "action": "ACKNOWLEDGE"},
                        {"taskId": "%s", "version": 0, "action": "START"},
                        {"taskId": "%s", "version": 0, "action": "ACKNOWLEDGE"}]}""".formatted(good, stale, early, unknown))
                .post(TRANSITIONS)
                .then()
                .statusCode(200)
                .body("items.taskId", contains(good, stale, early, unknown))
                .body("items.status", contains(200, 412, 409, 404))
                .body("items[0].task.state", equalTo("ACKNOWLEDGED"))
                .body("items[1].problem.type", equalTo("urn:giamngheo:problem:stale-version"))
                .body("items[2].problem.type", equalTo("urn:giamngheo:problem:step-not-possible"))
                .body("items[3].problem.type", equalTo("urn:giamngheo:problem:task-not-found"));
        assertThat(stateOf(good)).isEqualTo("ACKNOWLEDGED");
        assertThat(stateOf(early)).isEqualTo("OPEN");
    }

    @Test
    void aRequestThatIsWrongAsAWholeTakesNoStep() {
        var task = housingTask();

        as(ECONOMY)
                .contentType(ContentType.JSON)
                .body("""
                      {"items": [
                        {"taskId": "%s", "version": 0, "action": "ACKNOWLEDGE"},
                        {"taskId": "%s", "version": 0, "action": "COMPLETE"},
                        {"taskId": "%s", "version": 0, "action": "PAUSE"}]}""".formatted(task, task, task))
                .post(TRANSITIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/1/result", "/items/2/reason"));
        as(ECONOMY)
                .contentType(ContentType.JSON)
                .body("{\"items\": []}")
                .post(TRANSITIONS)
                .then()
                .statusCode(400);
        as(ECONOMY)
                .contentType(ContentType.JSON)
                .body("{\"items\": [null]}")
                .post(TRANSITIONS)
                .then()
                .statusCode(400);
        assertThat(stateOf(task)).isEqualTo("OPEN");
    }

    @Test
    void stepsInOneRequestFollowEachOther() {
        var task = housingTask();

        as(ECONOMY)
                .contentType(ContentType.JSON)
                .body("""
                      {"items": [
                        {"taskId": "%s", "version": 0, "action": "ACKNOWLEDGE"},
                        {"taskId": "%s", "version": 1, "action": "START"},
                        {"taskId": "%s", "version": 2, "action": "COMPLETE", "doneOn": "2016-02-01", "result": "Xong"}
                      ]}""".formatted(task, task, task))
                .post(TRANSITIONS)
                .then()
                .statusCode(200)
                .body("items.status", contains(200, 200, 200));
        assertThat(stateOf(task)).isEqualTo("DONE");
    }

    @Test
    void auditorsTakeNoSteps() {
        as(Tokens.of("auditor").areas("482"))
                .contentType(ContentType.JSON)
                .body("{\"items\": [{\"taskId\": \"%s\", \"version\": 0, \"action\": \"START\"}]}".formatted(id()))
                .post(TRANSITIONS)
                .then()
                .statusCode(403);
    }
}
