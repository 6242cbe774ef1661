package vn.giamngheo.e2e;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** From a commune's surveys to a figure that will change no more, and to the news of it. */
@ExtendWith(RunningStack.class)
class TargetsIT {

    private static final String COMMUNE = "20149";
    private static final int YEAR = 2019;
    private static final String TOPIC = "target.progress-changed.v1";

    @Test
    void closedListMakesTheFigureOfficialAndTheChangeOfStatusIsTold(Suite suite) {
        suite.listedRound(YEAR, "VN-2016");
        suite.surveyed(suite.household(COMMUNE), YEAR, 500_000, "SANITATION");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> suite.progress(COMMUNE, YEAR)
                        .then()
                        .statusCode(200)
                        .body("completeness.householdsSurveyed", equalTo(1))
                        .body(Suite.POVERTY + ".provisional", equalTo(true))
                        .body("completeness.communesClosed", equalTo(0)));

        suite.closed(COMMUNE, YEAR);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> suite.progress(COMMUNE, YEAR)
                        .then()
                        .statusCode(200)
                        .body(Suite.POVERTY + ".numerator", equalTo(1))
                        .body(Suite.POVERTY + ".provisional", equalTo(false))
                        .body("completeness.communes", equalTo(1))
                        .body("completeness.communesClosed", equalTo(1))
                        .body("completeness.householdsSurveyed", equalTo(1))
                        .body("consistent", equalTo(true)));
        String plan = suite.progress(COMMUNE, YEAR).path("planId");
        var key = plan + "/POVERTY_RATE/482/" + YEAR;
        var event = suite.kafka()
                .await(TOPIC, message -> message.key().equals(key), 1, Duration.ofSeconds(20))
                .get(0);
        EventSchema.of(Path.of("../../target-service/src/main/resources/events/progress-changed.v1.schema.json"))
                .assertFits(event.value());
        assertThat(KafkaProbe.header(event, "ce_type")).isEqualTo("vn.giamngheo." + TOPIC);
        assertThat(KafkaProbe.header(event, "ce_subject")).isEqualTo(key);
    }
}
