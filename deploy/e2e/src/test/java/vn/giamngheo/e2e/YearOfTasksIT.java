package vn.giamngheo.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

/** The whole loop: a survey finds needs, an agency works, and the next year's survey tells whether it has helped. */
@ExtendWith(RunningStack.class)
class YearOfTasksIT {

    private static final String TASK_CLOSED = "agency-task.task-closed.v1";
    private static final String COMMUNE = "20155";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void nextYearsSurveyVerifiesTheWorkOrOpensTheTaskAgain(Suite suite) {
        suite.round(2016, "VN-2016");
        suite.round(2017, "VN-2016");
        var helped = suite.household(COMMUNE, "Nguyễn Thị Đỡ");
        var notHelped = suite.household(COMMUNE, "Nguyễn Thị Khó");
        suite.surveyed(helped, 2016, 500_000, "HEALTH_INSURANCE");
        suite.surveyed(notHelped, 2016, 500_000, "HEALTH_INSURANCE");

        var helpedTask = worked(suite, helped);
        var notHelpedTask = worked(suite, notHelped);
        var verifying = suite.surveyed(helped, 2017, 500_000);
        suite.surveyed(notHelped, 2017, 500_000, "HEALTH_INSURANCE");

        awaitState(suite, helpedTask, "VERIFIED");
        awaitState(suite, notHelpedTask, "REOPENED");
        suite.as(Suite.HEALTH_OFFICER)
                .get("/api/v1/tasks/{id}/history", helpedTask)
                .then()
                .body("items.event", hasItems("OPENED", "ACKNOWLEDGED", "STARTED", "COMPLETED", "VERIFIED"));
        suite.as(Suite.HEALTH_OFFICER)
                .get("/api/v1/tasks/{id}", helpedTask)
                .then()
                .body("openedBySurveyId", notNullValue())
                .body("closedBySurveyId", notNullValue());
        var told = suite.kafka()
                .await(TASK_CLOSED, message -> message.key().equals(helpedTask), 1, PATIENCE)
                .getFirst();
        EventSchema.of(Path.of("../../agency-task-service/src/main/resources/events/task-closed.v1.schema.json"))
                .assertFits(told.value());
        assertThat(KafkaProbe.header(told, "ce_type")).isEqualTo("vn.giamngheo." + TASK_CLOSED);
        // Through the gateway, a service, the broker and another service: it is still known what set it off.
        assertThat(KafkaProbe.header(told, "ce_requestid")).isEqualTo(verifying.header("X-Request-Id"));
        assertThat(KafkaProbe.header(told, "traceparent")).isNotNull();
    }

    /** The task for the household's insurance, brought to its end by the office of health between the two surveys. */
    private static String worked(Suite suite, UUID household) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> suite.tasksOf(household).then().body("items.size()", equalTo(1)));
        var task = Objects.requireNonNull(suite.tasksOf(household).<String>path("items[0].id"));
        step(suite, task, "acknowledgement", "{}");
        step(suite, task, "start", "{}");
        step(suite, task, "completion", "{\"doneOn\": \"2017-03-01\", \"result\": \"Đã cấp thẻ bảo hiểm y tế\"}");
        return task;
    }

    private static void step(Suite suite, String task, String step, String body) {
        var version = Objects.requireNonNull(
                suite.as(Suite.HEALTH_OFFICER).get("/api/v1/tasks/{id}", task).header("ETag"));
        suite.as(Suite.HEALTH_OFFICER)
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/tasks/{id}/{step}", task, step)
                .then()
                .statusCode(200);
    }

    private static void awaitState(Suite suite, String task, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> suite.as(Suite.HEALTH_OFFICER)
                        .get("/api/v1/tasks/{id}", task)
                        .then()
                        .body("state", equalTo(state)));
    }
}
