package vn.giamngheo.task.task.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.task.task.TaskTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TaskLifeTest extends TaskTest {

    @Test
    void anAgencyAcknowledgesStartsAndCompletesATask() {
        var task = housingTask();

        step(ECONOMY, task, "acknowledgement", reason("Đã nhận"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("possible", contains("START", "CANCEL", "ASSIGN", "PAUSE", "HAND_OVER"));
        step(ECONOMY, task, "start", null).then().body("state", equalTo("IN_PROGRESS"));
        step(ECONOMY, task, "completion", DONE_ON_2016_03_01)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("doneOn", equalTo("2016-03-01"))
                .body("result", equalTo("Đã hỗ trợ sửa nhà"))
                .body("possible", contains("RETRACT"));
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhy() {
        var task = housingTask();
        step(ECONOMY, task, "acknowledgement", reason("Đã nhận"));

        as(REVIEWER)
                .get(TASKS + "/" + task + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("OPENED", "ACKNOWLEDGED"))
                .body("items.to", contains("OPEN", "ACKNOWLEDGED"))
                .body("items[0].actor", nullValue())
                .body(
                        "items[0].surveyId",
                        equalTo(texts("select survey_id from task").getFirst()))
                .body("items[1].from", equalTo("OPEN"))
                .body("items[1].reason", equalTo("Đã nhận"))
                .body("items[1].actor", not(nullValue()));
        as(HEALTH).get(TASKS + "/" + task + "/history").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "completion, '{\"result\": \"Xong\"}'",
        "retraction, '{\"reason\": \"Nhầm\"}'",
        "resumption, ''"
    })
    void aStepThatIsNotPossibleIsRefusedWithThoseThatAre(String step, String body) {
        var task = housingTask();

        step(ECONOMY, task, step, body.isEmpty() ? null : body)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:step-not-possible"))
                .body("detail", containsString("OPEN"))
                .body("detail", containsString("ACKNOWLEDGE, CANCEL, ASSIGN, PAUSE, HAND_OVER"));
        assertThat(stateOf(task)).isEqualTo("OPEN");
    }

    @Test
    void theVersionIsRequiredAndMustBeTheLatest() {
        var task = housingTask();

        step(ECONOMY, task, "acknowledgement", null, null).then().statusCode(428);
        step(ECONOMY, task, "acknowledgement", null, "\"7\"").then().statusCode(412);
        step(ECONOMY, task, "acknowledgement", null, "\"0\"").then().statusCode(200);
        step(ECONOMY, task, "acknowledgement", null, "\"0\"").then().statusCode(412);
    }

    @Test
    void anotherAgencyAndAnotherAreaFindNoSuchTask() {
        var task = housingTask();

        for (var stranger : List.of(
                HEALTH,
                Tokens.of("agency-officer").areas("20122").agency("ECONOMY_INFRASTRUCTURE"),
                Tokens.of("agency-officer").areas("482"))) {
            step(stranger, task, "acknowledgement", null).then().statusCode(404);
        }
    }

    @Test
    void whoeverSeesATaskOfAnotherAgencyMayNotWorkOnIt() {
        var task = housingTask();

        step(Tokens.of("commune-officer").areas("20107"), task, "acknowledgement", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:step-not-yours"))
                .body("detail", containsString("ECONOMY_INFRASTRUCTURE"));
        step(REVIEWER, task, "acknowledgement", null).then().statusCode(403);
    }

    @Test
    void theCommunesOfficersWorkOnTheTasksOfTheirCommittees() {
        var survey = SurveyEvent.aPoorHousehold("HOUSING_QUALITY")
                .round(2025, "VN-2022")
                .in("20107", "2025-07-01");
        var task = housingTaskOf(survey);

        step(Tokens.of("commune-officer").areas("20122"), task, "acknowledgement", null, "\"0\"")
                .then()
                .statusCode(404);
        step(Tokens.of("commune-officer").areas("20107"), task, "acknowledgement", null, "\"0\"")
                .then()
                .statusCode(200);
    }

    @Test
    void workIsDoneNeitherInTheFutureNorBeforeTheNeedWasFound() {
        var task = housingTask();
        step(ECONOMY, task, "acknowledgement", null);
        step(ECONOMY, task, "start", null);
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);

        step(ECONOMY, task, "completion", "{\"doneOn\": \"%s\", \"result\": \"Xong\"}".formatted(tomorrow))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/doneOn"))
                .body("errors.code", contains("InTheFuture"));
        step(ECONOMY, task, "completion", "{\"doneOn\": \"2015-10-11\", \"result\": \"Xong\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("BeforeFinding"));
        step(ECONOMY, task, "completion", "{\"doneOn\": \"2015-10-12\", \"result\": \"  \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/result"));
        assertThat(stateOf(task)).isEqualTo("IN_PROGRESS");
        step(ECONOMY, task, "completion", "{\"doneOn\": \"2015-10-12\", \"result\": \"Xong\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void aReportThatWasMadeByMistakeIsTakenBack() {
        var task = housingTask();
        work(task);

        step(ECONOMY, task, "retraction", reason("Nhầm hộ"))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("doneOn", nullValue());
        assertThat(texts("select runs from task")).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"retraction", "pause"})
    void someStepsNeedAReason(String step) {
        step(ECONOMY, housingTask(), step, "{\"reason\": \"\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void aPausedTaskStandsStillAndItsTermsGrowByThePause() {
        var task = housingTask();
        var before = texts("select complete_due from task").getFirst();
        step(ECONOMY, task, "pause", reason("Chờ cấp đất"))
                .then()
                .statusCode(200)
                .body("due.pausedOn", not(nullValue()))
                .body("possible", contains("CANCEL", "ASSIGN", "RESUME"));
        step(ECONOMY, task, "acknowledgement", null).then().statusCode(409);
        // As if the pause had begun twenty-eight days ago.
        sql("update task set paused_on = paused_on - 28");

        step(ECONOMY, task, "resumption", null)
                .then()
                .statusCode(200)
                .body("due.pausedOn", nullValue())
                .body("possible", hasItem("ACKNOWLEDGE"));
        assertThat(texts("select complete_due from task").getFirst()).isGreaterThan(before);
        assertThat(texts("select paused_days > 10 from task")).containsExactly("true");
    }

    @Test
    void reviewersGiveTasksUpAndAgenciesCannot() {
        var task = housingTask();

        step(ECONOMY, task, "cancellation", reason("Không cần nữa")).then().statusCode(403);
        step(REVIEWER, task, "cancellation", reason("Hộ đã có nhà mới"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledReason", equalTo("BY_DECISION"))
                .body("possible", hasSize(0));
    }

    @Test
    void aTaskIsAssignedToAPersonWhoFindsItAmongTheOwn() {
        var task = housingTask();
        var me = ECONOMY;
        var account = accountOf(me, task);

        step(ECONOMY, task, "assignee", "{\"account\": \"" + account + "\"}")
                .then()
                .statusCode(200)
                .body("assignee", equalTo(account));
        as(me).queryParam("assignee", "me").get(TASKS).then().body("items.id", contains(task));
        as(me).queryParam("assignee", "somebody-else").get(TASKS).then().body("items", equalTo(List.of()));
        step(ECONOMY, task, "assignee", "{}").then().statusCode(200).body("assignee", nullValue());
    }

    @Test
    void lateTasksAreFoundByTheDay() {
        var late = housingTask();
        var paused = housingTask();
        housingTask();
        sql("update task set complete_due = date '2016-01-31', acknowledge_due = date '2016-01-15' where id in ('"
                + late + "', '" + paused + "')");
        step(ECONOMY, paused, "pause", reason("Chờ cấp đất")).then().statusCode(200);

        as(ECONOMY)
                .queryParam("dueBefore", "2016-02-01")
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items.id", contains(late));
        as(ECONOMY).queryParam("dueBefore", "2016-01-16").get(TASKS).then().body("items.id", contains(late));
        as(ECONOMY).queryParam("dueBefore", "2016-01-15").get(TASKS).then().body("items", equalTo(List.of()));
        for (var wrong : List.of("soon", "+10000000-01-01", "2016-02-30")) {
            as(ECONOMY)
                    .queryParam("dueBefore", wrong)
                    .get(TASKS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("dueBefore"));
        }
    }

    /** The account that acts when this token does. */
    private String accountOf(Tokens caller, String task) {
        step(caller, task, "pause", reason("Chờ")).then().statusCode(200);
        step(caller, task, "resumption", null).then().statusCode(200);
        return texts("select actor from task_change where action = 'PAUSED' and task_id = '" + task + "'")
                .getFirst();
    }
}
