package vn.giamngheo.task.task.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.task.task.model.Commune;
import vn.giamngheo.task.task.model.SurveyFact;
import vn.giamngheo.testing.EventSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SurveyCompletedContractTest {

    private static final Path EVENTS = Path.of("../household-service/src/main/resources/events");
    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void readsTheProducersSample() throws IOException {
        var fact = JSON.readValue(sample(), SurveyCompletedPayload.class).fact();

        assertThat(fact)
                .isEqualTo(new SurveyFact(
                        UUID.fromString("01936a5e-7c00-7000-8000-000000000001"),
                        2015,
                        "VN-2016",
                        1,
                        UUID.fromString("01936a5e-7c00-7000-8000-000000000002"),
                        LocalDate.of(2015, 11, 20),
                        null,
                        new Commune("20107", LocalDate.of(2015, 1, 1)),
                        "URBAN",
                        "POOR",
                        "FIRST_CLASSIFIED",
                        Set.of("HOUSING_QUALITY", "SANITATION"),
                        Set.of("LACK_OF_CAPITAL"),
                        true));
    }

    @Test
    void takesAnEarlyEventForAVisitOnTheDayOfItsCompletion() throws IOException {
        var early = SurveyEvent.aPoorHousehold("SANITATION").without("surveyedOn", "corrects", "causes", "movement");

        var fact = JSON.readValue(early.json(), SurveyCompletedPayload.class).fact();

        assertThat(fact.surveyedOn()).isEqualTo(LocalDate.of(2015, 12, 1));
        assertThat(fact.corrects()).isNull();
        assertThat(fact.causes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surveyId",
                "householdId",
                "sequence",
                "roundYear",
                "standard",
                "commune",
                "areaType",
                "classification",
                "deprivations",
                "synthetic",
                "completedAt"
            })
    void refusesAnEventWithoutAFieldItNeeds(String field) throws IOException {
        var event = (ObjectNode) JSON.readTree(sample());
        event.remove(field);

        assertThatThrownBy(() -> JSON.treeToValue(event, SurveyCompletedPayload.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(field);
    }

    @Test
    void theTestsOwnEventsFitTheProducersSchema() {
        EventSchema.of(EVENTS.resolve("survey-completed.v1.schema.json"))
                .assertFits(SurveyEvent.aPoorHousehold("HOUSING_QUALITY").json());
    }

    private static String sample() throws IOException {
        return Files.readString(EVENTS.resolve("survey-completed.v1.sample.json"));
    }
}
