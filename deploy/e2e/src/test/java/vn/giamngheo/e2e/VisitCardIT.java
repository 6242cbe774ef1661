package vn.giamngheo.e2e;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** The one way by which a household's name reaches an agency. */
@ExtendWith(RunningStack.class)
class VisitCardIT {

    private static final String HOUSEHOLD = "/api/v1/tasks/{id}/household";
    private static final String HEAD = "Hộ cần thăm";

    @Test
    void onlyTheOfficerWhoMustVisitIsToldTheName(Suite suite) throws SQLException {
        suite.round(2016, "VN-2016");
        var household = suite.household("20107", HEAD);
        suite.surveyed(household, 2016, 650_000, "HEALTH_INSURANCE");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> suite.tasksOf(household).then().body("items.agency", equalTo(List.of("HEALTH"))));
        var task = suite.tasksOf(household).<String>path("items[0].id");

        suite.as(Suite.HEALTH_OFFICER)
                .get(HOUSEHOLD, task)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:not-your-visit"));
        assign(suite, task);

        suite.as(Suite.HEALTH_OFFICER)
                .get(HOUSEHOLD, task)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("householdId", equalTo(household.toString()))
                .body("headName", equalTo(HEAD))
                .body("commune.code", equalTo("20107"))
                .body("members", equalTo(1))
                .body("synthetic", equalTo(true));
        for (var other : List.of(Suite.REVIEWER, Suite.OFFICER)) {
            suite.as(other)
                    .get(HOUSEHOLD, task)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:giamngheo:problem:not-your-visit"))
                    .body(not(containsString(HEAD)));
        }
        assertThat(suite.database("household", reads(household, suite.account(Suite.HEALTH_OFFICER), task)))
                .isEqualTo(1);
        assertThat(suite.database("agency_task", "select count(*) from visit_read where task_id = '" + task + "'"))
                .isEqualTo(1);
    }

    @Test
    void thePathOfTheServicesIsClosedToEveryPerson(Suite suite) {
        var household = suite.household("20107", "Hộ không ai thăm");

        for (var user : List.of(Suite.REVIEWER, Suite.OFFICER, Suite.HEALTH_OFFICER)) {
            suite.as(user)
                    .header("X-Purpose", "task 1")
                    .header("X-On-Behalf-Of", "anybody")
                    .get("/api/v1/households/{id}/visit-card", household)
                    .then()
                    .statusCode(403);
        }
    }

    private static void assign(Suite suite, String task) {
        suite.as(Suite.HEALTH_OFFICER)
                .header("If-Match", "\"0\"")
                .body("{\"account\": \"" + suite.account(Suite.HEALTH_OFFICER) + "\"}")
                .put("/api/v1/tasks/{id}/assignee", task)
                .then()
                .statusCode(200);
    }

    private static String reads(UUID household, String account, String task) {
        return "select count(*) from person_read where household_id = '%s' and on_behalf_of = '%s' and purpose = 'task %s'"
                .formatted(household, account, task);
    }
}
