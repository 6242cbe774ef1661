package vn.giamngheo.e2e;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A commune's list through the one door, from the posting to a certificate that a stranger checks. */
@ExtendWith(RunningStack.class)
class ClosingIT {

    private static final String COMMUNE = "/api/v1/survey-rounds/2018/communes/20146";

    @Test
    void closedListIsToldOnKafkaAndItsCertificateIsGoodForStrangers(Suite suite) {
        suite.listedRound(2018, "VN-2016");
        var household = suite.household("20146");
        suite.surveyed(household, 2018, 500_000, "SANITATION");

        suite.closed("20146", 2018);
        suite.communeStep("20146", 2018, "confirmation", null).then().statusCode(200);

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
}
