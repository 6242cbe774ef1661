package vn.giamngheo.target.projection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.area.Area;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyCompletedContractTest {

    private static final Path SAMPLE =
            Path.of("../household-service/src/main/resources/events/survey-completed.v1.sample.json");

    @Test
    void producersSampleIsUnderstood() throws IOException {
        var reader =
                new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        var outcome =
                reader.readValue(SAMPLE.toFile(), SurveyCompletedPayload.class).outcome();

        assertThat(outcome)
                .isEqualTo(new HouseholdOutcome(
                        UUID.fromString("01936a5e-7c00-7000-8000-000000000001"),
                        "VN-2016",
                        2015,
                        1,
                        new Area.Key("20107", LocalDate.of(2015, 1, 1)),
                        HouseholdClass.POOR,
                        new HouseholdOutcome.Persons(4, 1),
                        650_000L,
                        List.of("HOUSING_QUALITY", "SANITATION"),
                        true,
                        "FIRST_CLASSIFIED",
                        true));
    }
}
