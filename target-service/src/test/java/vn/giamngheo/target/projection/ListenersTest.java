package vn.giamngheo.target.projection;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.target.SomeAreas;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class ListenersTest extends ProjectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ENTRIES = "household.register-entry.v1";
    private static final String CLOSINGS = "household.round-closed.v1";

    private static final String CLOSING = """
            { "roundYear": 2016, "commune": { "code": "20110", "validFrom": "2015-01-01" }, "revision": 1, "sequence": %d,
              "lastDay": "2016-12-14", "households": %d, "results": [
                { "standard": "VN-2016", "count": 0, "checksum": "%s", "contentHash": "x" } ],
              "synthetic": true, "closedAt": "2016-12-15T08:00:00Z" }""";

    /** Of no line at all. */
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final UUID household = UUID.randomUUID();

    @Test
    void registeredHouseholdCountsWithoutBeingSurveyed() {
        heard(Found.poor(home(), SomeAreas.LANG_CO, 2016));

        publish(ENTRIES, household.toString(), 1, entry(1, "2015-01-01", "null"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(households(2016)).isEqualTo("2"));

        publish(ENTRIES, household.toString(), 2, entry(2, "2015-01-01", "\"2016-03-01\""));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(households(2016)).isEqualTo("1"));
    }

    @Test
    void closingIsTakenInAndComparedAndAnOlderOneChangesNothing() {
        publish(CLOSINGS, "20110", 2, CLOSING.formatted(2, 20, NOTHING));
        publish(CLOSINGS, "20110", 1, CLOSING.formatted(1, 10, NOTHING));
        publish(CLOSINGS, "20110", 3, CLOSING.formatted(3, 30, NOTHING));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(rows("select sequence, households, counted, drawn = checksum from closing"))
                                .containsExactly("3 30 0 t"));
    }

    @ParameterizedTest
    @CsvSource({ENTRIES + ", residences", CLOSINGS + ", commune"})
    void unreadableMessageIsLaidAsideWithTheReason(String topic, String missing) {
        var id = UUID.randomUUID();
        KafkaProbe.ofServiceUnderTest()
                .publish(
                        topic,
                        "k",
                        id,
                        "t",
                        1,
                        "{ \"householdId\": \"" + household + "\", \"sequence\": 1, \"roundYear\": 2016 }");

        var letters = KafkaProbe.ofServiceUnderTest()
                .await(
                        topic + ".dead-letter.target-service",
                        letter -> id.toString().equals(KafkaProbe.header(letter, "ce_id")),
                        1,
                        PATIENCE);

        assertThat(KafkaProbe.header(letters.get(0), "dead-letter-reason")).contains(missing);
    }

    private String entry(long sequence, String from, String until) {
        return """
               { "householdId": "%s", "sequence": %d, "residences": [
                   { "commune": { "code": "20110", "validFrom": "2015-01-01" }, "from": "%s", "until": %s } ],
                 "synthetic": true }""".formatted(household, sequence, from, until);
    }

    private String households(int year) {
        var rows = rows("select carried from commune_count where what = 'HOUSEHOLDS' and year = " + year);
        return rows.isEmpty() ? "" : rows.get(0);
    }

    private static void publish(String topic, String key, long sequence, String data) {
        KafkaProbe.ofServiceUnderTest().publish(topic, key, UUID.randomUUID(), "vn.giamngheo." + topic, sequence, data);
    }
}
