package vn.giamngheo.target.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class ProgressChangedTest extends ProgressTest {

    private static final Path EVENTS = Path.of("src/main/resources/events");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void sampleFitsItsSchema() throws IOException {
        schema().assertFits(Files.readString(EVENTS.resolve("progress-changed.v1.sample.json")));
    }

    @Test
    void changeOfAStatusIsToldOnceAndInOrder() {
        var plan = ownPlan();
        var household = home();
        heard(notPoor(household, LANG_CO, 2021));
        awaitStatus(plan, "AHEAD");
        heard(poor(household, LANG_CO, 2021).sequence(2));
        awaitStatus(plan, "BEHIND");
        heard(poor(home(), LANG_CO, 2021));

        var told = KafkaProbe.ofServiceUnderTest()
                .await(
                        ProgressChanged.TOPIC,
                        message -> message.key().equals(plan + "/POVERTY_RATE/482/2021"),
                        2,
                        PATIENCE);

        assertThat(told).allSatisfy(message -> {
            schema().assertFits(message.value());
            assertThat(KafkaProbe.header(message, "ce_type")).isEqualTo("vn.giamngheo.target.progress-changed.v1");
            assertThat(KafkaProbe.header(message, "ce_source")).isEqualTo("/target-service");
            assertThat(KafkaProbe.header(message, "ce_subject")).isEqualTo(message.key());
        });
        assertThat(told)
                .extracting(message -> json(message.value()))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.path("previousStatus").isNull()).isTrue();
                            assertThat(first.path("status").asText()).isEqualTo("AHEAD");
                            assertThat(first.path("sequence").asInt()).isEqualTo(1);
                        },
                        second -> {
                            assertThat(second.path("previousStatus").asText()).isEqualTo("AHEAD");
                            assertThat(second.path("status").asText()).isEqualTo("BEHIND");
                            assertThat(second.path("actual").decimalValue()).isEqualByComparingTo("100.00");
                            assertThat(second.path("planned").decimalValue()).isEqualByComparingTo("4.34");
                            assertThat(second.path("sequence").asInt()).isEqualTo(2);
                        });
    }

    @Test
    void thatNothingIsKnownOrPlannedIsNoNews() {
        var plan = ownPlan();
        heard(poor(home(), LANG_CO, 2021));
        awaitStatus(plan, "BEHIND");

        assertThat(rows("select area_code, year from progress_status where indicator_code = 'POVERTY_RATE'"
                        + " and plan_id = '" + plan + "'"))
                .containsExactly("482 2021");
    }

    @Test
    void communeOfWhichNothingIsKnownAnyMoreIsToldOf() {
        var plan = ownPlan();
        var household = home();
        heard(poor(household, LANG_CO, 2021).persons(4, 0));
        awaitStatus(plan, "INSURED", "20110", "ON_TRACK");

        heard(poor(household, PHU_LOC_TOWN, 2021).sequence(2).persons(4, 0));

        awaitStatus(plan, "INSURED", "20107", "ON_TRACK");
        awaitStatus(plan, "INSURED", "20110", "NO_DATA");
    }

    @Test
    void planOfACommuneTellsOfItOnce() {
        var plan = ownPlan("20110");
        heard(notPoor(home(), LANG_CO, 2021));
        awaitStatus(plan, "POVERTY_RATE", "20110", "AHEAD");
        heard(notPoor(home(), LANG_CO, 2021));
        heard(notPoor(home(), LANG_CO, 2021), poor(home(), LANG_CO, 2021));
        awaitStatus(plan, "POVERTY_RATE", "20110", "BEHIND");

        assertThat(rows("select sequence from progress_status where indicator_code = 'POVERTY_RATE' and plan_id = '"
                        + plan + "'"))
                .containsExactly("2");
    }

    @Test
    void statusIsLookedAtAgainWhenTheMapChanges() {
        var plan = ownPlan();
        sql("delete from area where code = '20110'");
        heard(notPoor(home(), LANG_CO, 2021));
        know(LANG_CO);

        awaitStatus(plan, "AHEAD");
    }

    @Test
    void measurementByHandMovesAStatusToo() {
        send(districtOfficer(), "POST", "/measurements", null, """
                { "planId": "%s", "indicator": "COASTAL_COMMUNES", "area": "482", "year": 2020, "numerator": 4,
                  "denominator": 7, "evidence": "dữ liệu mẫu", "measuredOn": "2020-12-20" }
                """.formatted(PLAN))
                .then()
                .statusCode(201);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows("select status from progress_status"
                                + " where indicator_code = 'COASTAL_COMMUNES' and year = 2020"))
                        .containsExactly("ON_TRACK"));
    }

    /** One that no other test speaks of. */
    private static String ownPlan() {
        return ownPlan("482");
    }

    private static String ownPlan(String area) {
        var draft = send(districtOfficer(), "POST", "/plans", null, """
                {
                  "area": "%s",
                  "title": { "vi": "Dữ liệu mẫu", "en": "Made up" },
                  "issuedOn": "2021-03-01",
                  "periodFrom": 2021,
                  "periodTo": 2021,
                  "legalBasis": "Dữ liệu mẫu",
                  "source": "Dữ liệu mẫu",
                  "indicators": [{
                    "code": "POVERTY_RATE", "kind": "RATE_PATH", "measure": "POOR_HOUSEHOLDS", "standard": "VN-2016",
                    "statement": "Dữ liệu mẫu", "baselineYear": 2020, "baseline": 4.84,
                    "targets": [{ "year": 2021, "cut": 0.50 }]
                  }, {
                    "code": "INSURED", "kind": "COVERAGE", "measure": "INSURED_PERSONS", "standard": "VN-2016",
                    "statement": "Dữ liệu mẫu", "targets": [{ "year": 2021, "value": 100 }]
                  }]
                }
                """.formatted(area));
        var id = draft.<String>path("id");
        send(districtOfficer(), "POST", "/plans/" + id + "/approval", draft.header("ETag"), null)
                .then()
                .statusCode(200);
        return id;
    }

    private void awaitStatus(String plan, String status) {
        awaitStatus(plan, "POVERTY_RATE", "482", status);
    }

    private void awaitStatus(String plan, String indicator, String area, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows("select status from progress_status where indicator_code = '"
                                + indicator + "' and area_code = '" + area + "' and plan_id = '" + plan + "'"))
                        .containsExactly(status));
    }

    private static EventSchema schema() {
        return EventSchema.of(EVENTS.resolve("progress-changed.v1.schema.json"));
    }
}
