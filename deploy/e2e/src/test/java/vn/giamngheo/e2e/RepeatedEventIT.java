package vn.giamngheo.e2e;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningStack.class)
class RepeatedEventIT {

    private static final String TOPIC = "household.survey-completed.v1";
    private static final List<String> LISTENERS = List.of("target-service", "agency-task-service");

    @Test
    void sameEventTwiceChangesNothing(Suite suite) {
        suite.round(2016, "VN-2016");
        var household = suite.household("20113");
        suite.surveyed(household, 2016, 650_000, "SANITATION");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(suite.tasksOf(household).<List<?>>path("items"))
                        .hasSize(1));
        LISTENERS.forEach(group -> suite.kafka().awaitConsumed(group, TOPIC, Duration.ofSeconds(20)));
        suite.awaitCounted();
        var progress = suite.progress("20113", 2016).asString();
        var tasks = suite.tasksOf(household).asString();
        var event = suite.kafka()
                .await(TOPIC, message -> household.toString().equals(message.key()), 1, Duration.ofSeconds(20))
                .get(0);

        suite.kafka().publishAgain(event);

        LISTENERS.forEach(group -> suite.kafka().awaitConsumed(group, TOPIC, Duration.ofSeconds(20)));
        suite.awaitCounted();
        assertThat(suite.progress("20113", 2016).asString()).isEqualTo(progress);
        assertThat(suite.tasksOf(household).asString()).isEqualTo(tasks);
    }
}
