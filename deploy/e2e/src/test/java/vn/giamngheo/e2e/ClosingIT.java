package vn.giamngheo.e2e;

import java.time.Duration;
import java.util.Objects;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** A commune's list through the one door, from the posting to a certificate that a stranger checks. */
@ExtendWith(RunningStack.class)
class ClosingIT {

    private static final String COMMUNE = "/api/v1/survey-rounds/2018/communes/20146";

    @Test
    void closedListIsToldOnKafkaAndItsCertificateIsGoodForStrangers(Suite suite) {
        suite.as(Suite.REVIEWER).body("""
                      {"year": 2018, "standards": ["VN-2016"], "opensOn": "2018-09-01", "closesOn": "2018-12-31",
                       "coverage": "LISTED"}""").post("/api/v1/survey-rounds").then().statusCode(201);
        var household = suite.household("20146");
        suite.surveyed(household, 2018, 500_000, "SANITATION");

        step(suite, "posting", "{\"postedOn\": \"2018-11-20\"}").then().statusCode(200);
        step(suite, "closing", null).then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> suite.as(Suite.REVIEWER).get(COMMUNE).then().body("state", equalTo("CLOSED")));
        step(suite, "confirmation", null).then().statusCode(200);

        var closed = suite.kafka()
                .await("household.round-closed.v1", each -> each.key().equals("20146"), 1, Duration.ofSeconds(20))
                .get(0);
        assertThat(closed.value()).contains("\"roundYear\":2018");
        String number = suite.as(Suite.REVIEWER)
                .get("/api/v1/certificates/of-household/{id}", household)
                .path("items[0].number");
        suite.anonymous()
                .get("/api/v1/certificates/{number}", number)
                .then()
                .statusCode(200)
                .body("valid", equalTo(true));
        suite.anonymous().get(COMMUNE + "/posted-list").then().statusCode(404);
        suite.anonymous().get(COMMUNE).then().statusCode(401);
    }

    private static Response step(Suite suite, String step, @Nullable String body) {
        var tag = Objects.requireNonNull(suite.as(Suite.REVIEWER).get(COMMUNE).header("ETag"));
        var request = suite.as(Suite.REVIEWER).header("If-Match", tag);
        return (body == null ? request : request.body(body)).post(COMMUNE + "/" + step);
    }
}
