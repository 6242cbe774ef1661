package vn.giamngheo.household;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/resources/events");

    @ParameterizedTest
    @ValueSource(
            strings = {"survey-completed.v1", "area.v1", "round-closed.v1", "round-reopened.v1", "register-entry.v1"})
    void sampleFitsItsSchema(String event) throws IOException {
        EventSchema.of(EVENTS.resolve(event + ".schema.json"))
                .assertFits(Files.readString(EVENTS.resolve(event + ".sample.json")));
    }

    @Test
    void everyAreaIsPublishedUnderItsCodeAndFirstDay() {
        var areas =
                KafkaProbe.ofServiceUnderTest().await("household.area.v1", message -> true, 33, Duration.ofSeconds(20));

        var schema = EventSchema.of(EVENTS.resolve("area.v1.schema.json"));
        assertThat(areas).allSatisfy(message -> {
            schema.assertFits(message.value());
            assertThat(KafkaProbe.header(message, "ce_type")).isEqualTo("vn.giamngheo.household.area.v1");
            assertThat(KafkaProbe.header(message, "ce_subject")).isEqualTo(message.key());
        });
        assertThat(areas).extracting(message -> message.key()).contains("20122@2015-01-01", "20122@2020-01-01");
    }
}
