package vn.giamngheo.e2e;

import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** A projection that has lost something is mended by the one who owns the truth, without anybody's hand in the tables. */
@ExtendWith(RunningStack.class)
class ReconciliationIT {

    private static final String COMMUNE = "20152";
    private static final int YEAR = 2020;
    private static final String LOST =
            " from household_outcome where commune_code = '" + COMMUNE + "' and round_year = " + YEAR;

    @Test
    void lostResultsOfAClosedCommuneComeBackByAReplay(Suite suite) throws SQLException {
        suite.listedRound(YEAR, "VN-2016");
        suite.surveyed(suite.household(COMMUNE), YEAR, 500_000, "SANITATION");
        suite.surveyed(suite.household(COMMUNE, "Trần Thị Ánh"), YEAR, 4_000_000);
        suite.closed(COMMUNE, YEAR);
        awaitConsistent(suite);
        assertThat(delete(suite)).isEqualTo(2);

        var reconciliation = suite.as(Suite.REVIEWER)
                .body("{\"area\": \"%s\", \"year\": %d}".formatted(COMMUNE, YEAR))
                .post("/api/v1/reconciliations");

        reconciliation
                .then()
                .statusCode(201)
                .body("closings", equalTo(1))
                .body("inconsistent", equalTo(1))
                .body("replay", notNullValue());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> suite.as(Suite.REVIEWER)
                        .get("/api/v1/reconciliations/{id}", reconciliation.<String>path("id"))
                        .then()
                        .statusCode(200)
                        .body("inconsistent", equalTo(1))
                        .body("inconsistentNow", equalTo(0)));
        assertThat(suite.database("target", "select count(*)" + LOST)).isEqualTo(2);
        awaitConsistent(suite);
    }

    private static void awaitConsistent(Suite suite) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> suite.progress(COMMUNE, YEAR)
                        .then()
                        .statusCode(200)
                        .body(Suite.POVERTY + ".numerator", equalTo(1))
                        .body("completeness.communesClosed", equalTo(1))
                        .body("completeness.householdsSurveyed", equalTo(2))
                        .body("consistent", equalTo(true)));
    }

    private static int delete(Suite suite) throws SQLException {
        try (var connection = suite.connection("target");
                var statement = connection.createStatement()) {
            return statement.executeUpdate("delete" + LOST);
        }
    }
}
