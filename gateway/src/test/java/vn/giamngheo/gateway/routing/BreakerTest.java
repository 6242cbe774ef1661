package vn.giamngheo.gateway.routing;

import java.time.Duration;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Breaks target-service only: the other test classes crash household-service. */
@QuarkusTest
class BreakerTest extends GatewayTest {

    private static final int MORE_THAN_IT_TAKES = 60;

    @Test
    void aServiceThatDoesNotAnswerIsLeftAloneAndTakenBackWhenItDoes() {
        target.crash();
        for (var request = 0; request < MORE_THAN_IT_TAKES; request++) {
            asOfficer().get("/api/v1/plans").then().statusCode(503);
        }

        target.revive();
        asOfficer()
                .get("/api/v1/plans")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:giamngheo:problem:service-unavailable"));
        assertThat(target.seen()).isEmpty();
        asOfficer().get("/api/v1/areas").then().statusCode(200);
        asOfficer()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(
                        "checks.find { it.name == 'services behind the gateway' }.data.target-service",
                        equalTo("LEFT_ALONE"));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> asOfficer().get("/api/v1/plans").then().statusCode(200));
        for (var trial = 0; trial < 3; trial++) {
            asOfficer().get("/api/v1/plans").then().statusCode(200);
        }
        asOfficer().body("{}").post("/api/v1/plans").then().statusCode(200);
    }

    @Test
    void refusalsOfTheServiceItselfAreAnswers() {
        target.onJson("/api/v1/plans", 503, "{}");

        for (var request = 0; request < MORE_THAN_IT_TAKES; request++) {
            asOfficer().get("/api/v1/plans").then().statusCode(503);
        }

        assertThat(target.seen()).hasSize(MORE_THAN_IT_TAKES);
    }

    @Test
    void aReadIsAskedOnceMoreWhenItsConnectionWasClosed() {
        asOfficer().get("/api/v1/plans").then().statusCode(200);

        target.onFirst("/api/v1/plans/1", answer -> answer.reset());

        asOfficer().get("/api/v1/plans/1").then().statusCode(200);
        assertThat(target.seen()).hasSize(3);
    }

    @Test
    void aChangeIsNeverSentTwice() {
        target.onFirst("/api/v1/plans", answer -> answer.reset());

        asOfficer().body("{}").post("/api/v1/plans").then().statusCode(503);

        assertThat(target.seen()).hasSize(1);
    }
}
