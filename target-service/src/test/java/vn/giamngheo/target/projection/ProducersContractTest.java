package vn.giamngheo.target.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.target.area.Area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProducersContractTest {

    private static final Path SAMPLES = Path.of("../household-service/src/main/resources/events");
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);

    private final ObjectMapper reader =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void sampleOfARegisterEntryIsUnderstood() throws IOException {
        var entry = reader.readValue(
                        SAMPLES.resolve("register-entry.v1.sample.json").toFile(), RegisterEntryPayload.class)
                .entry();

        assertThat(entry)
                .isEqualTo(new RegisterEntry(
                        UUID.fromString("01936a5e-7c00-7000-8000-000000000001"),
                        3,
                        List.of(
                                new RegisterEntry.Stay(
                                        new Area.Key("20107", Y2015),
                                        LocalDate.of(2015, 6, 1),
                                        LocalDate.of(2016, 11, 5)),
                                new RegisterEntry.Stay(new Area.Key("20116", Y2015), LocalDate.of(2016, 11, 5), null)),
                        true));
    }

    @Test
    void sampleOfAClosingIsUnderstood() throws IOException {
        var closing = reader.readValue(
                        SAMPLES.resolve("round-closed.v1.sample.json").toFile(), RoundClosedPayload.class)
                .closing();

        assertThat(closing)
                .isEqualTo(new Closing(
                        new Area.Key("20107", Y2015),
                        2016,
                        1,
                        1,
                        List.of(new Closing.Result(
                                "VN-2016", 1, "42edc2abe93147bad962bc887dee2395829cd1dd63091c37722ba7bd381864c3")),
                        3L,
                        LocalDate.of(2016, 12, 31),
                        true,
                        Instant.parse("2016-12-02T08:00:00Z")));
    }

    @Test
    void sampleOfAReopeningIsUnderstood() throws IOException {
        var reopening = reader.readValue(
                        SAMPLES.resolve("round-reopened.v1.sample.json").toFile(), RoundReopenedPayload.class)
                .reopening();

        assertThat(reopening).isEqualTo(new Reopening(new Area.Key("20107", Y2015), 2016, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"membersWithoutInsurance\": 1,', '\"membersWithoutInsurance\": 5,'",
        "'\"incomePerHead\": 650000,', '\"incomePerHead\": 9223372036854775807,'",
        "'\"roundYear\": 2015,', '\"roundYear\": 999999,'",
        "'\"members\": 4,', '\"members\": -4,'"
    })
    void factThatWouldBreakTheSumsOfOthersIsUnreadable(String what, String instead) throws IOException {
        var sample = Files.readString(SAMPLES.resolve("survey-completed.v1.sample.json"));
        assertThat(sample).contains(what);

        assertThatThrownBy(() -> reader.readValue(sample.replace(what, instead), SurveyCompletedPayload.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void closingOfBeforeTheHouseholdsWereToldIsUnderstoodToo() throws IOException {
        var older = """
                { "roundYear": 2016, "commune": { "code": "20107", "validFrom": "2015-01-01" }, "revision": 1,
                  "sequence": 1, "results": [], "synthetic": true, "closedAt": "2016-12-02T08:00:00Z" }""";

        var closing = reader.readValue(older, RoundClosedPayload.class).closing();

        assertThat(closing.households()).isNull();
        assertThat(closing.lastDay()).isEqualTo(LocalDate.of(2016, 12, 31));
    }
}
