package vn.giamngheo.task.visit;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** Who is told whom to visit. */
@QuarkusTest
@WithTestResource(value = RegisterAddress.class, scope = TestResourceScope.GLOBAL)
class VisitResourceTest extends ServiceTest {

    private static final String TASK = "/api/v1/tasks/{id}";
    private static final String HOUSEHOLD = TASK + "/household";
    private static final String NAME = "Nguyễn Thị Mẫu";
    private static final Tokens HEALTH =
            Tokens.of("agency-officer").areas("482").agency("HEALTH");
    private static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    @Inject
    EntityManager database;

    @BeforeEach
    void forgetVisits() {
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery("truncate visit_read").executeUpdate();
        });
    }

    @Test
    void whoeverTakesCareOfTheTaskIsToldWhereTheHouseholdLivesAndWhoItIs() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);

        try (var register = RegisterStub.start().answering(200, card(survey.household()))) {
            as(HEALTH)
                    .get(HOUSEHOLD, task)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("taskId", equalTo(task))
                    .body("householdId", equalTo(survey.household().toString()))
                    .body("headName", equalTo(NAME))
                    .body("commune.name", equalTo("Phú Lộc"))
                    .body("village.name", equalTo("Tổ dân phố 1"))
                    .body("address", equalTo("Số 1"))
                    .body("members", equalTo(4))
                    .body("synthetic", equalTo(true));

            assertThat(register.asked())
                    .containsExactly("/api/v1/households/" + survey.household()
                            + "/visit-card | Bearer of-the-service | task " + task + " | test-agency-officer");
        }
        assertThat(texts("select task_id || ' ' || account from visit_read"))
                .containsExactly(task + " test-agency-officer");
    }

    @Test
    void theQuestionToTheRegisterBelongsToTheRequestAndItsTrace() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        try (var register = RegisterStub.start().answering(200, card(survey.household()))) {
            as(HEALTH)
                    .header("X-Request-Id", "phone-7.42")
                    .header("traceparent", trace)
                    .get(HOUSEHOLD, task)
                    .then()
                    .statusCode(200);

            assertThat(register.requests()).containsExactly("phone-7.42 | " + trace);
        }
    }

    @Test
    void everyReadIsWrittenDownAndNoneThatWasRefused() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);

        try (var register = RegisterStub.start().answering(200, card(survey.household()))) {
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(200);
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(200);
            as(REVIEWER).get(HOUSEHOLD, task).then().statusCode(403);
            register.answering(404, "{}");
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(404);

            assertThat(register.asked()).hasSize(3);
        }
        assertThat(count("select count(*) from visit_read")).isEqualTo(2);
    }

    @Test
    void aTaskThatNobodyTakesCareOfShowsNoName() {
        var survey = aPoorHousehold("HEALTH_CARE");
        apply(survey);

        refused(HEALTH, texts("select id from task").getFirst());
    }

    @Test
    void aTaskOfAnotherPersonShowsNoName() {
        apply(aPoorHousehold("HEALTH_CARE"));
        var task = texts("select id from task").getFirst();
        assign(task, "somebody-else");

        refused(HEALTH, task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-officer", "reviewing-officer", "auditor", "admin", "integration"})
    void whoeverOnlySeesTheTaskIsToldNoName(String role) {
        apply(aPoorHousehold("HEALTH_CARE"));
        var task = texts("select id from task").getFirst();
        assign(task, "test-" + role);

        // Even the account's own name on the task does not make it act for the agency.
        refused(Tokens.of(role).areas("482"), task);
    }

    @Test
    void outOfSightThereIsNoTask() {
        var task = mine(aPoorHousehold("HEALTH_CARE"));

        for (var stranger : List.of(
                HEALTH.areas("20122"),
                HEALTH.agency("EDUCATION"),
                Tokens.of("agency-officer").agency("HEALTH"))) {
            as(stranger)
                    .get(HOUSEHOLD, task)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:giamngheo:problem:task-not-found"));
        }
        as(HEALTH).get(HOUSEHOLD, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aSurveyorHasNoTaskToVisitFor() {
        as(Tokens.of("surveyor").areas("482"))
                .get(HOUSEHOLD, UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:forbidden"));
    }

    @Test
    void workThatWaitsForItsSurveyMayStillBeVisitedAndTheTaskThatIsOverNoMore() {
        var survey = aPoorHousehold("HEALTH_CARE");
        apply(survey);
        var task = texts("select id from task").getFirst();
        assign(task, "test-agency-officer");

        try (var register = RegisterStub.start().answering(200, card(survey.household()))) {
            for (var state : List.of("OPEN", "ACKNOWLEDGED", "IN_PROGRESS", "DONE", "REOPENED")) {
                set(task, "done_on = '2016-01-01', state = '" + state + "'");
                as(HEALTH).get(HOUSEHOLD, task).then().statusCode(200);
            }
            for (var state : List.of("CANCELLED", "VERIFIED")) {
                over(task, state);
                as(HEALTH)
                        .get(HOUSEHOLD, task)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:giamngheo:problem:visit-over"))
                        .body("detail", containsString(state));
            }
            assertThat(register.asked()).hasSize(5);
        }
    }

    @Test
    void aHandOverTakesTheNameAway() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);
        set(task, "agency = 'EDUCATION'");

        as(HEALTH).get(HOUSEHOLD, task).then().statusCode(404);
    }

    @Test
    void aHouseholdThatIsNotOnTheRegisterIsGone() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);

        try (var register = RegisterStub.start().answering(404, "{}")) {
            as(HEALTH)
                    .get(HOUSEHOLD, task)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:giamngheo:problem:household-gone"));
            assertThat(register.asked()).hasSize(1);
        }
    }

    @Test
    void aRegisterThatIsAwayIsSaidToBe() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);

        away(as(HEALTH).get(HOUSEHOLD, task));
        try (var register = RegisterStub.start().answering(503, "{}")) {
            away(as(HEALTH).get(HOUSEHOLD, task));
            register.answering(403, "{}");
            away(as(HEALTH).get(HOUSEHOLD, task));
            register.answering(200, "no card of " + NAME);
            away(as(HEALTH).get(HOUSEHOLD, task));
        }
        try (var register = RegisterStub.start().givingNoTokens()) {
            away(as(HEALTH).get(HOUSEHOLD, task));
            assertThat(register.asked()).isEmpty();
        }
        assertThat(count("select count(*) from visit_read")).isZero();
    }

    @Test
    void theLogNamesNobody() {
        var survey = aPoorHousehold("HEALTH_CARE");
        var task = mine(survey);
        var log = new Said();
        var root = Logger.getLogger("");
        root.addHandler(log);
        try (var register = RegisterStub.start().answering(200, card(survey.household()))) {
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(200);
            register.answering(200, "no card of " + NAME);
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(503);
            register.answering(
                    200, card(survey.household()).replace("\"members\": 4", "\"members\": \"" + NAME + "\""));
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(503);
            register.answering(500, NAME);
            as(HEALTH).get(HOUSEHOLD, task).then().statusCode(503);
        } finally {
            root.removeHandler(log);
        }

        assertThat(log.lines).isNotEmpty().noneMatch(line -> line.contains("Mẫu") || line.contains("Số 1"));
    }

    /** A task of HEALTH of a survey, in the care of the account behind {@link #HEALTH}. */
    private String mine(SurveyEvent survey) {
        apply(survey);
        var task = texts("select id from task").getFirst();
        assign(task, "test-agency-officer");
        return task;
    }

    private static void assign(String task, String account) {
        as(HEALTH)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"account\": \"" + account + "\"}")
                .put(TASK + "/assignee", task)
                .then()
                .statusCode(200);
    }

    private void refused(Tokens who, String task) {
        as(who).get(HOUSEHOLD, task)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:not-your-visit"))
                .body(not(containsString(NAME)));
        assertThat(count("select count(*) from visit_read")).isZero();
    }

    private static void away(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", "10")
                .body("type", equalTo("urn:giamngheo:problem:visit-card-unavailable"))
                .body(not(containsString(NAME)));
    }

    private void over(String task, String state) {
        set(
                task,
                "closed_at = now(), closed_by_survey_id = survey_id, judged_round = 2016, state = '" + state
                        + "', cancelled_reason = " + (state.equals("CANCELLED") ? "'BY_DECISION'" : "null"));
    }

    private void set(String task, String change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery("update task set " + change + " where id = cast(:id as uuid)")
                    .setParameter("id", task)
                    .executeUpdate();
        });
    }

    private static String card(UUID household) {
        return """
               {"householdId": "%s", "code": "PL-0001", "headName": "%s",
                "commune": {"code": "20107", "validFrom": "2015-01-01", "name": "Phú Lộc"},
                "village": {"code": "2010701", "name": "Tổ dân phố 1"}, "address": "Số 1", "members": 4,
                "synthetic": true}""".formatted(household, NAME);
    }

    /** What was logged, with the traces. */
    private static final class Said extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final PatternFormatter format = new PatternFormatter("%c %s%e");

        @Override
        public void publish(LogRecord line) {
            lines.add(format.format(line));
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
