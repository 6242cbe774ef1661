package vn.giamngheo.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningStack.class)
class KilledBeforeSendIT {

    @Test
    void serviceKilledBetweenCommitAndSendDeliversAfterItsRestart(Suite suite) throws SQLException {
        suite.round(2016, "VN-2016");
        var household = suite.household("20116");

        try (var database = suite.connection("household")) {
            database.setAutoCommit(false);
            keepTheRelayOut(database);
            suite.surveyed(household, 2016, 650_000, "WATER_SOURCE");
            assertThat(waiting(database, household)).isEqualTo(1);
            suite.stack().household().kill();
            assertThat(waiting(database, household)).isEqualTo(1);
        }
        suite.stack().household().start();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(suite.tasksOf(household).<List<?>>path("items"))
                        .hasSize(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(suite.poorHouseholds("20116", 2016)).isPositive());
    }

    /** The relay works under this lock; while the test holds it, what is committed cannot be sent. */
    private static void keepTheRelayOut(Connection database) throws SQLException {
        try (var lock = database.prepareStatement("select pg_advisory_xact_lock(hashtext('outbox_event'))")) {
            lock.execute();
        }
    }

    private static int waiting(Connection database, UUID household) throws SQLException {
        try (var count = database.prepareStatement("select count(*) from outbox_event where aggregateid = ?"
                + " and aggregatetype = 'household.survey-completed.v1'")) {
            count.setString(1, household.toString());
            try (var answer = count.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }
}
