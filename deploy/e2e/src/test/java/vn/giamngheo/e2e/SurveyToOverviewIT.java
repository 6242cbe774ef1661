package vn.giamngheo.e2e;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

@ExtendWith(RunningStack.class)
class SurveyToOverviewIT {

    @Test
    void completedSurveyMovesProgressAndOpensTheRightDepartmentsTasks(Suite suite) {
        suite.round(2016, "VN-2016");
        var before = suite.poorHouseholds("20107", 2016);
        var household = suite.household("20107");

        suite.surveyed(household, 2016, 650_000, "HEALTH_INSURANCE", "CHILD_SCHOOLING")
                .then()
                .body("classifications[0].classification", equalTo("POOR"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(suite.poorHouseholds("20107", 2016)).isEqualTo(before + 1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> suite.tasksOf(household)
                        .then()
                        .statusCode(200)
                        .body("items.need", containsInAnyOrder("HEALTH_INSURANCE", "CHILD_SCHOOLING"))
                        .body("items.agency", containsInAnyOrder("HEALTH", "EDUCATION"))
                        .body("items.state", everyItem(equalTo("OPEN")))
                        .body("items.synthetic", everyItem(equalTo(true))));
        suite.as(Suite.HEALTH_OFFICER)
                .queryParam("household", household)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.agency", equalTo(java.util.List.of("HEALTH")));
        suite.as(Suite.REVIEWER)
                .queryParam("area", "20107")
                .queryParam("year", 2016)
                .get("/api/v1/overview")
                .then()
                .statusCode(200)
                .body("statistics.byClass.POOR", greaterThan(0))
                .body("progress." + Suite.POVERTY + ".numerator", greaterThan(0))
                .body("tasks.items.agency", hasItem("HEALTH"))
                .body("partial", empty());
    }
}
