package vn.giamngheo.target.area;

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

@QuarkusTest
class AreaListenerTest extends ServiceTest {

    private static final String TOPIC = "household.area.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String VINH_MY = """
            {
              "code": "20113",
              "validFrom": "2015-01-01",
              "validTo": %s,
              "name": "%s",
              "level": "COMMUNE",
              "unitType": "COMMUNE",
              "areaType": "RURAL",
              "parentCode": "482",
              "ancestors": ["46", "482"],
              "successors": [%s],
              "sequence": %d
            }
            """;

    private KafkaProbe kafka;

    @BeforeEach
    void reachForTheBroker() {
        kafka = KafkaProbe.ofServiceUnderTest();
    }

    @Test
    void areaIsTakenIntoTheCopyAndItsEndToo() {
        publish(1, VINH_MY.formatted("null", "Vinh Mỹ", "", 1));
        awaitSequence(1);
        assertThat(copy()).containsExactly("Vinh Mỹ COMMUNE RURAL 482 {46,482} null null");

        publish(
                2,
                VINH_MY.formatted(
                        "\"2025-07-01\"", "Vinh Mỹ", "{ \"code\": \"20122\", \"validFrom\": \"2025-07-01\" }", 2));
        awaitSequence(2);
        assertThat(copy()).containsExactly("Vinh Mỹ COMMUNE RURAL 482 {46,482} 2025-07-01 20122");
    }

    @Test
    void olderNewsOfAnAreaChangesNothing() {
        publish(3, VINH_MY.formatted("null", "Vinh Mỹ", "", 3));
        publish(2, VINH_MY.formatted("null", "Mỹ Vinh", "{ \"code\": \"20122\", \"validFrom\": \"2025-07-01\" }", 2));
        publish(4, VINH_MY.formatted("null", "Vinh Mỹ", "", 4));
        awaitSequence(4);

        assertThat(copy()).containsExactly("Vinh Mỹ COMMUNE RURAL 482 {46,482} null null");
    }

    @Test
    void unreadableMessageIsLaidAsideAndTheNextOneIsHeard() {
        var id = UUID.randomUUID();
        kafka.publish(TOPIC, "20113@2015-01-01", id, "t", 1, "{ \"code\": \"20113\" }");
        publish(5, VINH_MY.formatted("null", "Vinh Mỹ", "", 5));
        awaitSequence(5);

        var letters = kafka.await(
                TOPIC + ".dead-letter.target-service",
                letter -> id.toString().equals(KafkaProbe.header(letter, "ce_id")),
                1,
                PATIENCE);
        assertThat(KafkaProbe.header(letters.get(0), "dead-letter-reason")).contains("AreaPayload");
    }

    private void publish(long sequence, String data) {
        kafka.publish(TOPIC, "20113@2015-01-01", UUID.randomUUID(), "vn.giamngheo.household.area.v1", sequence, data);
    }

    private void awaitSequence(long sequence) {
        await().atMost(PATIENCE)
                .until(() ->
                        rows("select sequence from area where code = '20113'").contains(Long.toString(sequence)));
    }

    private List<String> copy() {
        return rows("""
                select a.name, a.level, a.area_type, a.parent_code, a.ancestors, a.valid_to, s.successor_code
                from area a
                left join area_succession s using (code, valid_from)
                where a.code = '20113'
                """);
    }
}
