package vn.giamngheo.task.task.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.task.TaskTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TaskCommentTest extends TaskTest {

    @Test
    void whoeverSeesATaskMayCommentOnItAndReadTheComments() {
        var task = housingTask();
        step(ECONOMY, task, "comments", "{\"text\": \"Đã hẹn thăm hộ\"}")
                .then()
                .statusCode(201)
                .body("agency", equalTo("ECONOMY_INFRASTRUCTURE"));
        step(REVIEWER, task, "comments", "{\"text\": \"Xin làm sớm\"}")
                .then()
                .statusCode(201)
                .body("agency", nullValue());

        as(ECONOMY)
                .get(TASKS + "/" + task + "/comments")
                .then()
                .statusCode(200)
                .body("items.text", contains("Đã hẹn thăm hộ", "Xin làm sớm"));
        var next = as(ECONOMY)
                .queryParam("limit", 1)
                .get(TASKS + "/" + task + "/comments")
                .<String>path("next");
        as(ECONOMY)
                .queryParams("limit", 1, "cursor", next)
                .get(TASKS + "/" + task + "/comments")
                .then()
                .body("items.text", contains("Xin làm sớm"))
                .body("next", nullValue());
    }

    @Test
    void aCommentSentTwiceIsKeptOnce() {
        var task = housingTask();
        var body = "{\"id\": \"%s\", \"text\": \"%s\"}";
        var id = id();

        step(ECONOMY, task, "comments", body.formatted(id, "Một")).then().statusCode(201);
        step(ECONOMY, task, "comments", body.formatted(id, "Một")).then().statusCode(200);
        step(ECONOMY, task, "comments", body.formatted(id, "Hai")).then().statusCode(409);
    }

    @Test
    void strangersAuditorsAndSilenceAreRefused() {
        var task = housingTask();

        step(HEALTH, task, "comments", "{\"text\": \"Thử\"}").then().statusCode(404);
        as(HEALTH).get(TASKS + "/" + task + "/comments").then().statusCode(404);
        step(Tokens.of("auditor").areas("482"), task, "comments", "{\"text\": \"Thử\"}")
                .then()
                .statusCode(403);
        step(ECONOMY, task, "comments", "{\"text\": \" \"}").then().statusCode(400);
    }
}
