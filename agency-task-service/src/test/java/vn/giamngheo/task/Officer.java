package vn.giamngheo.task;

import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.giamngheo.testing.Tokens;

/** An agency's officer, who brings tasks from state to state over HTTP. */
public record Officer(String agency) {

    private static final String TASKS = "/api/v1/tasks/";

    public Tokens token() {
        return Tokens.of("agency-officer").areas("482").agency(agency);
    }

    public Officer acknowledges(String task) {
        return step(task, "acknowledgement", Map.of());
    }

    public Officer starts(String task) {
        return acknowledges(task).step(task, "start", Map.of());
    }

    public Officer completes(String task, String day) {
        return starts(task).step(task, "completion", Map.of("doneOn", day, "result", "Đã làm xong"));
    }

    public Officer pauses(String task) {
        return step(task, "pause", Map.of("reason", "Hộ đi vắng"));
    }

    public Officer offers(String task, String to) {
        return step(task, "hand-overs", Map.of("toAgency", to, "reason", "Không đúng việc"), 201);
    }

    public Officer takes(String task) {
        request(task)
                .body(Map.of("account", "test-agency-officer"))
                .put(TASKS + task + "/assignee")
                .then()
                .statusCode(200);
        return this;
    }

    private Officer step(String task, String step, Map<String, String> body) {
        return step(task, step, body, 200);
    }

    private Officer step(String task, String step, Map<String, String> body, int status) {
        request(task).body(body).post(TASKS + task + "/" + step).then().statusCode(status);
        return this;
    }

    private io.restassured.specification.RequestSpecification request(String task) {
        ValidatableResponse read =
                ServiceTest.as(token()).get(TASKS + task).then().statusCode(200);
        return ServiceTest.as(token())
                .contentType("application/json")
                .header("If-Match", read.extract().header("ETag"));
    }
}
