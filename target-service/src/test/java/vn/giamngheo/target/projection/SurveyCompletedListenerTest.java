package vn.giamngheo.target.projection;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.target.ServiceTest;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class SurveyCompletedListenerTest extends ServiceTest {

    private static final String TOPIC = "household.survey-completed.v1";
    private static final String DEAD_LETTERS = TOPIC + ".dead-letter.target-service";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID household = UUID.randomUUID();
    private KafkaProbe kafka;

    @BeforeEach
    void reachForTheBroker() {
        kafka = KafkaProbe.ofServiceUnderTest();
    }

    @Test
    void eventMovesProgress() {
        publish(poor(household, PHU_LOC_TOWN, 2015));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(json(get(districtOfficer(), "/plans/{id}/progress?area=482&year=2015", PLAN)
                                                .asString())
                                        .at("/indicators/0/numerator")
                                        .asInt())
                                .isEqualTo(1));
    }

    @Test
    void sameEventTwiceChangesNothing() {
        var id = UUID.randomUUID();
        publish(id, poor(household, PHU_LOC_TOWN, 2015));
        awaitSequence(2015, 1);
        // The second delivery differs, so that it would show if it were applied.
        publish(id, notPoor(household, LANG_CO, 2015).sequence(7));
        passThrough();

        assertThat(outcomes()).containsExactly("VN-2016 2015 null 1 20107 POOR");
    }

    @Test
    void lowerOrEqualSequenceChangesNothing() {
        publish(poor(household, PHU_LOC_TOWN, 2015).sequence(3));
        awaitSequence(2015, 3);
        publish(notPoor(household, PHU_LOC_TOWN, 2015).sequence(2));
        publish(notPoor(household, PHU_LOC_TOWN, 2015).sequence(3));
        passThrough();

        assertThat(outcomes()).containsExactly("VN-2016 2015 null 3 20107 POOR");
    }

    @Test
    void correctionReplacesWhatItCorrects() {
        publish(poor(household, PHU_LOC_TOWN, 2015));
        publish(notPoor(household, LANG_CO, 2015).sequence(2));
        awaitSequence(2015, 2);

        assertThat(outcomes()).containsExactly("VN-2016 2015 null 2 20110 AVERAGE");
    }

    @Test
    void unreadableMessagesAreLaidAsideWithTheReasonAndTheNextOneIsHeard() {
        kafka.publish(TOPIC, household.toString(), UUID.randomUUID(), "t", 1, "{ not json");
        kafka.publish(
                TOPIC,
                household.toString(),
                UUID.randomUUID(),
                "t",
                1,
                "{ \"householdId\": \"%s\" }".formatted(household));
        kafka.publishRaw(
                TOPIC, household.toString(), poor(household, PHU_LOC_TOWN, 2015).event());
        kafka.publish(
                TOPIC,
                household.toString(),
                UUID.randomUUID(),
                "t",
                1,
                poor(household, PHU_LOC_TOWN, 2015).event().replace("POOR", "HUNGRY"));
        publish(notPoor(household, PHU_LOC_TOWN, 2015));

        var letters = kafka.await(DEAD_LETTERS, letter -> household.toString().equals(letter.key()), 4, PATIENCE);
        assertThat(letters)
                .extracting(letter -> KafkaProbe.header(letter, "dead-letter-reason"))
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).contains("The data is no SurveyCompletedPayload"),
                        reason -> assertThat(reason).contains("sequence"),
                        reason -> assertThat(reason).contains("no ce_id header"),
                        reason -> assertThat(reason).contains("HUNGRY"));
        awaitSequence(2015, 1);
        assertThat(outcomes()).containsExactly("VN-2016 2015 null 1 20107 AVERAGE");
    }

    private void publish(Found found) {
        publish(UUID.randomUUID(), found);
    }

    private void publish(UUID id, Found found) {
        kafka.publish(
                TOPIC,
                found.household().toString(),
                id,
                "vn.giamngheo.household.survey-completed.v1",
                found.sequence(),
                found.event());
    }

    /** What was published before this has been dealt with after it. */
    private void passThrough() {
        kafka.awaitConsumed("target-service", TOPIC, PATIENCE);
    }

    private void awaitSequence(int year, long sequence) {
        await().atMost(PATIENCE)
                .until(() -> rows("select sequence from household_outcome where round_year = " + year
                                + " and household_id = '" + household + "'")
                        .contains(Long.toString(sequence)));
    }

    private List<String> outcomes() {
        return rows("select standard, round_year, next_round_year, sequence, commune_code, classification"
                + " from household_outcome where household_id = '" + household
                + "' order by standard, round_year");
    }
}
