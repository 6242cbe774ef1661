package vn.giamngheo.task.task;

import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.testing.Tokens;

/** Tests that take steps with tasks. */
public abstract class TaskTest extends ServiceTest {

    protected static final String TASKS = "/api/v1/tasks";
    protected static final String DONE_ON_2016_03_01 =
            "{\"doneOn\": \"2016-03-01\", \"result\": \"Đã hỗ trợ sửa nhà\"}";

    protected static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");
    protected static final Tokens ECONOMY = officerOf("ECONOMY_INFRASTRUCTURE");
    protected static final Tokens HEALTH = officerOf("HEALTH");
    protected static final Tokens LABOUR = officerOf("LABOUR");

    protected static Tokens officerOf(String agency) {
        return Tokens.of("agency-officer").areas("482").agency(agency);
    }

    /** The task that a poor household's bad house has opened. */
    protected String housingTask() {
        return housingTaskOf(SurveyEvent.aPoorHousehold("HOUSING_QUALITY"));
    }

    protected String housingTaskOf(SurveyEvent survey) {
        apply(survey);
        return texts("select id from task where need = 'HOUSING_QUALITY' and household_id = '" + survey.household()
                        + "'")
                .getFirst();
    }

    /** Takes a step on the version that is there now. */
    protected static Response step(Tokens caller, String task, String step, @Nullable String body) {
        return step(
                caller, task, step, body, as(REVIEWER).get(TASKS + "/" + task).header("ETag"));
    }

    protected static Response step(
            Tokens caller, String task, String step, @Nullable String body, @Nullable String version) {
        var request = as(caller).contentType(ContentType.JSON);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.body(body);
        }
        return step.equals("assignee")
                ? request.put(TASKS + "/" + task + "/" + step)
                : request.post(TASKS + "/" + task + "/" + step);
    }

    /** Brings a task of the office of economy from open to done, in the past. */
    protected static void work(String task) {
        work(ECONOMY, task, DONE_ON_2016_03_01);
    }

    protected static void work(Tokens caller, String task, String completion) {
        step(caller, task, "acknowledgement", null).then().statusCode(200);
        step(caller, task, "start", null).then().statusCode(200);
        step(caller, task, "completion", completion).then().statusCode(200);
    }

    protected String stateOf(String task) {
        return texts("select state from task where id = '" + task + "'").getFirst();
    }

    protected static String reason(String text) {
        return "{\"reason\": \"" + text + "\"}";
    }

    protected static UUID id() {
        return UUID.randomUUID();
    }
}
