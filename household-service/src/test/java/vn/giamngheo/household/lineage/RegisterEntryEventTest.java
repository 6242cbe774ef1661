package vn.giamngheo.household.lineage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.family;

/** The others learn where a household has lived, and when it is no longer there. */
@ServiceTest
class RegisterEntryEventTest {

    private static final EventSchema SCHEMA =
            EventSchema.of(Path.of("src/main/resources/events/register-entry.v1.schema.json"));

    @Test
    void comingMovingAndEndingAreToldAndOtherChangesAreNot() {
        var household = family("20152");
        change(household, "/moves", """
               {"communeCode": "20152", "code": "A-%s", "effectiveOn": "2017-01-01", "reason": "Trong xã"}""".formatted(household));
        change(household, "/moves", """
               {"communeCode": "20110", "code": "B-%s", "effectiveOn": "2018-05-01", "reason": "Theo con"}""".formatted(household));
        change(household, "/ending", """
               {"kind": "MOVED_OUT", "effectiveOn": "2019-02-01", "reason": "Đi tỉnh khác"}""");

        var events = events(household, 3);

        assertThat(events).allSatisfy(event -> {
            SCHEMA.assertFits(event.value());
            assertThat(event.value()).doesNotContain("Mẫu", "Thử", "Tổ dân phố", "1970", "2004");
        });
        assertThat(residences(events.get(0))).containsExactly("20152 2015-06-01 null");
        assertThat(residences(events.get(1))).containsExactly("20152 2015-06-01 2018-05-01", "20110 2018-05-01 null");
        assertThat(residences(events.get(2)))
                .containsExactly("20152 2015-06-01 2018-05-01", "20110 2018-05-01 2019-02-01");
        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_sequence"))
                .containsExactly("1", "3", "4");
        assertThat(KafkaProbe.header(events.get(0), "ce_type")).isEqualTo("vn.giamngheo.household.register-entry.v1");
        assertThat(KafkaProbe.header(events.get(0), "ce_subject")).isEqualTo(household.toString());
        assertThat(KafkaProbe.header(events.get(0), "ce_source")).isEqualTo("/household-service");
        assertThat(KafkaProbe.header(events.get(0), "ce_dataschema"))
                .isEqualTo("urn:giamngheo:schema:household.register-entry.v1");
    }

    @Test
    void splitIsToldOfTheNewHousehold() {
        var household = family("20152");
        var seen = get(household);
        var own = UUID.randomUUID();
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"id": "%s", "code": "S-%s", "effectiveOn": "2017-05-01", "reason": "Ra ở riêng",
                       "members": [{"memberId": "%s", "relation": "HEAD"}]}""".formatted(own, household, seen.<String>path("members[1].id")))
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(201);

        assertThat(residences(events(own, 1).get(0))).containsExactly("20152 2017-05-01 null");
    }

    @Test
    void mergedHouseholdIsGoneUntilTheMergeIsUndone() {
        var kept = family("20152");
        var absorbed = family("20152");
        String merge = as(OFFICER)
                .body("""
                      {"keptId": "%s", "absorbedId": "%s", "cause": "DUPLICATE", "carried": [],
                       "effectiveOn": "2018-05-01", "reason": "Nhập trùng"}""".formatted(kept, absorbed))
                .post("/api/v1/household-merges")
                .path("id");
        as(OFFICER)
                .body("{\"reason\": \"Hai hộ khác nhau\"}")
                .post("/api/v1/household-merges/{id}/undoing", merge)
                .then()
                .statusCode(200);

        var events = events(absorbed, 3);

        assertThat(residences(events.get(1))).containsExactly("20152 2015-06-01 2018-05-01");
        assertThat(residences(events.get(2))).containsExactly("20152 2015-06-01 2018-05-01", "20152 2018-05-01 null");
    }

    private static List<String> residences(ConsumerRecord<String, String> event) {
        return JsonPath.from(event.value())
                .getList("residences.collect { it.commune.code + ' ' + it.from + ' ' + it.until }");
    }

    private static List<ConsumerRecord<String, String>> events(UUID household, int enough) {
        return KafkaProbe.ofServiceUnderTest()
                .await(
                        "household.register-entry.v1",
                        message -> household.toString().equals(message.key()),
                        enough,
                        Duration.ofSeconds(20));
    }

    private static void change(UUID household, String step, String body) {
        as(OFFICER)
                .header("If-Match", get(household).header("ETag"))
                .body(body)
                .post("/api/v1/households/{id}" + step, household)
                .then()
                .statusCode(200);
    }

    private static Response get(UUID id) {
        return as(OFFICER).get("/api/v1/households/{id}", id);
    }
}
