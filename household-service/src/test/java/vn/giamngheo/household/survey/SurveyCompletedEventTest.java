package vn.giamngheo.household.survey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.registered;
import static vn.giamngheo.household.Api.round;

@ServiceTest
class SurveyCompletedEventTest {

    private static final EventSchema SCHEMA =
            EventSchema.of(Path.of("src/main/resources/events/survey-completed.v1.schema.json"));

    @BeforeEach
    void rounds() {
        round(2015, "VN-2016");
        round(2016, "VN-2016");
        round(2021, "VN-2016", "VN-2022");
    }

    @Test
    void completionIsToldUnderTheHouseholdsKeyAndNamesNobody() {
        var household = registered("20107");
        completed(household, 2015, finding("VN-2016", 650_000, "SANITATION", "HOUSING_QUALITY"));

        var event = events(household, 1).get(0);

        SCHEMA.assertFits(event.value());
        assertThat(event.value())
                .contains("\"deprivations\":[\"HOUSING_QUALITY\",\"SANITATION\"]", "\"membersWithoutInsurance\":1")
                .doesNotContain("Nguyễn", "Tổ dân phố", "1970", "2004");
        assertThat(KafkaProbe.header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(KafkaProbe.header(event, "ce_id")).version()).isEqualTo(7);
        assertThat(KafkaProbe.header(event, "ce_type")).isEqualTo("vn.giamngheo.household.survey-completed.v1");
        assertThat(KafkaProbe.header(event, "ce_subject")).isEqualTo(household.toString());
        assertThat(KafkaProbe.header(event, "ce_sequence")).isEqualTo("1");
        assertThat(KafkaProbe.header(event, "content-type")).isEqualTo("application/json");
    }

    @Test
    void factTellsWhichRequestSetItOffAndCarriesItsTraceOn() {
        var household = registered("20107");
        var completed = completed(household, 2015, finding("VN-2016", 650_000));

        var event = events(household, 1).get(0);

        assertThat(KafkaProbe.header(event, "ce_requestid")).isNotNull().isEqualTo(completed.header("X-Request-Id"));
        // A trace of its own, because the request was part of none.
        assertThat(KafkaProbe.header(event, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void eventsOfAHouseholdAreCountedInTheirOrder() {
        var household = registered("20107");
        completed(household, 2015, finding("VN-2016", 650_000));
        completed(household, 2016, finding("VN-2016", 2_650_000));
        completed(household, 2021, finding("VN-2016", 1), finding("VN-2022", 1));

        assertThat(events(household, 4))
                .extracting(event -> KafkaProbe.header(event, "ce_sequence"))
                .containsExactly("1", "2", "3", "4");
    }

    private static List<ConsumerRecord<String, String>> events(UUID household, int enough) {
        return KafkaProbe.ofServiceUnderTest()
                .await(
                        "household.survey-completed.v1",
                        message -> household.toString().equals(message.key()),
                        enough,
                        Duration.ofSeconds(20));
    }
}
