package vn.giamngheo.task.task.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.SurveyEvent;
import vn.giamngheo.task.task.TaskTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** Tasks follow the household. */
@QuarkusTest
class RegisterEntriesTest extends TaskTest {

    private static final String TOPIC = "household.register-entry.v1";
    private static final String HOME = residence("20107", "2015-01-01", null);

    @Test
    void theTasksOfAHouseholdThatMovesGoWithIt() {
        var survey = aPoorHousehold("HOUSING_QUALITY");
        apply(survey);

        register(survey, 2, residence("20107", "2015-01-01", "2016-02-01"), residence("20113", "2016-02-01", null));

        assertThat(texts("select commune_code from task")).containsExactly("20113");
        apply(survey.corrected("HOUSING_QUALITY", "TELECOM"));
        assertThat(texts("select distinct commune_code from task")).containsExactly("20113");
    }

    @Test
    void whereASurveyHasSeenItLaterCountsMore() {
        var survey = aPoorHousehold("HOUSING_QUALITY").on("2015-10-12");
        register(survey, 1, HOME);

        apply(survey.in("20113", "2015-01-01"));

        assertThat(texts("select commune_code from task")).containsExactly("20113");
    }

    @Test
    void whenTheHouseholdIsGoneItsTasksEndAndNoneAreOpened() {
        var survey = aPoorHousehold("HOUSING_QUALITY", "TELECOM");
        var task = housingTaskOf(survey);
        work(task);

        register(survey, 3, residence("20107", "2015-01-01", "2016-05-01"));

        assertThat(texts("select need || ' ' || state || ' ' || cancelled_reason from task"))
                .containsExactly("HOUSING_QUALITY CANCELLED HOUSEHOLD_GONE", "TELECOM CANCELLED HOUSEHOLD_GONE");
        apply(survey.corrected("SANITATION"));
        assertThat(count("select count(*) from task")).isEqualTo(2);
    }

    @Test
    void aHouseholdThatCameBackFindsItsTasksAsTheyWere() {
        var survey = aPoorHousehold("HOUSING_QUALITY");
        step(ECONOMY, housingTaskOf(survey), "acknowledgement", null).then().statusCode(200);
        register(survey, 3, residence("20107", "2015-01-01", "2016-05-01"));
        assertThat(texts("select state from task")).containsExactly("CANCELLED");

        register(survey, 4, HOME);

        assertThat(texts("select state from task")).containsExactly("ACKNOWLEDGED");
    }

    @Test
    void aStaleEntryChangesNothingAndTheOrderDoesNotMatter() {
        var survey = aPoorHousehold("TELECOM");
        register(survey, 3, residence("20107", "2015-01-01", "2016-02-01"), residence("20113", "2016-02-01", null));
        apply(survey);
        register(survey, 2, residence("20107", "2015-01-01", "2015-12-01"));

        assertThat(texts("select commune_code || ' ' || state from task")).containsExactly("20113 OPEN");
    }

    @Test
    void readsTheProducersSample() throws IOException {
        var sample = Files.readString(
                Path.of("../household-service/src/main/resources/events/register-entry.v1.sample.json"));

        var place = new ObjectMapper()
                .findAndRegisterModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(sample, RegisterEntryPayload.class)
                .place();

        assertThat(place.commune()).isNotNull();
        assertThat(place.since()).isNotNull();
    }

    private void register(SurveyEvent survey, long sequence, String... residences) {
        var id = UUID.randomUUID();
        var household = survey.household().toString();
        kafka().publish(TOPIC, household, id, "vn.giamngheo." + TOPIC, sequence, """
                {"householdId": "%s", "sequence": %d, "residences": [%s], "synthetic": true}
                """.formatted(
                        household, sequence, String.join(", ", residences)));
        awaitApplied(id);
    }

    private static String residence(String code, String from, String until) {
        return "{\"commune\": {\"code\": \"%s\", \"validFrom\": \"2015-01-01\"}, \"from\": \"%s\", \"until\": %s}"
                .formatted(code, from, until == null ? "null" : '"' + until + '"');
    }
}
