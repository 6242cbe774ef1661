package vn.giamngheo.household.replay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.Api;
import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.KafkaProbe;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.closing.Closings.closed;
import static vn.giamngheo.household.closing.Closings.posted;
import static vn.giamngheo.household.closing.Closings.step;

@ServiceTest
class ReplayTest {

    /** Communes of this test's own, for in those of the others households come and go. */
    private static final String COMMUNES = """
            insert into area (code, valid_from, valid_to, name, level, unit_type, area_type, parent_code, ancestors, source)
            select '9991' || n, '2015-01-01', '2025-01-01', 'Replay ' || n, 'COMMUNE', 'COMMUNE', 'RURAL', '483', '{46,483}',
                'test' from generate_series(1, 6) n
            on conflict do nothing""";

    private static final String MANY_HOUSEHOLDS = """
            with h as (
                insert into household (id, code, commune_code, commune_valid_from, registered_on, groups, synthetic,
                    request_hash, version, created_at, created_by, changed_at)
                select uuidv7(), 'MANY-' || n, '%1$s', '2015-01-01', '2015-06-01', '{}', true, '', 0, now(), 'test', now()
                from generate_series(1, 450) n returning id
            )
            insert into household_residence (household_id, version, commune_code, commune_valid_from, from_day)
            select id, 0, '%1$s', '2015-01-01', '2015-06-01' from h""";

    private static final String NTH_HOUSEHOLD =
            "(select household_id from household_residence where commune_code = '%s' order by household_id offset %d limit 1)";

    private static final Tokens OFFICER =
            Tokens.of("surveyor", "commune-officer").areas("99911", "99912", "99913", "99914", "99915", "99916");
    private static final Tokens REVIEWER =
            Tokens.of("reviewing-officer").areas("99911", "99913", "99914", "99915", "99916");
    private static final Tokens NEIGHBOUR = Tokens.of("reviewing-officer").areas("99912");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void communes() throws SQLException {
        run(COMMUNES);
        round(2021, "VN-2016", "VN-2022");
    }

    @Test
    void allThatStandsInAnAreaIsToldAgainAndNothingElse() throws SQLException {
        var surveyed = household("99911");
        submitted(surveyed);
        posted(OFFICER, 2021, "99911", "2021-11-22").then().statusCode(200);
        closed(OFFICER, 2021, "99911").then().body("state", equalTo("CLOSED"));
        var unsurveyed = household("99911");
        var beside = household("99912");
        completed(beside);

        var requested = requested("99911");

        done(requested).then().body("households", equalTo(2)).body("closings", equalTo(1));
        var facts = events("household.survey-completed.v1", surveyed.toString(), 4);
        for (var standard : List.of(0, 1)) {
            assertThat(content(facts.get(standard + 2))).isEqualTo(content(facts.get(standard)));
            assertThat(KafkaProbe.header(facts.get(standard + 2), "ce_time"))
                    .isEqualTo(KafkaProbe.header(facts.get(standard), "ce_time"));
        }
        assertThat(facts)
                .extracting(fact -> KafkaProbe.header(fact, "ce_sequence"))
                .containsExactly("1", "2", "3", "4");
        assertThat(facts).extracting(fact -> KafkaProbe.header(fact, "ce_id")).doesNotHaveDuplicates();
        for (var household : List.of(surveyed, unsurveyed)) {
            assertToldTwice(events("household.register-entry.v1", household.toString(), 2));
        }
        var closings = events("household.round-closed.v1", "99911", 2);
        assertToldTwice(closings);
        assertThat(closings.get(1).value())
                .contains("\"count\":1", JsonPath.from(closings.get(0).value()).getString("results[1].checksum"));
        assertThat(number("select event_sequence from household where id = '" + beside + "'"))
                .isEqualTo(2);
    }

    @Test
    void listThatIsOpenAgainIsNotToldAsClosed() {
        submitted(household("99913"));
        posted(OFFICER, 2021, "99913", "2021-11-22").then().statusCode(200);
        closed(OFFICER, 2021, "99913").then().body("state", equalTo("CLOSED"));
        step(REVIEWER, 2021, "99913", "reopening", "{\"reason\": \"Sót hộ\"}")
                .then()
                .statusCode(200);

        done(requested("99913")).then().body("households", equalTo(1)).body("closings", equalTo(0));
        assertThat(events("household.round-closed.v1", "99913", 1)).hasSize(1);
        var reopened = events("household.round-reopened.v1", "99913", 2);
        assertThat(reopened)
                .extracting(fact -> KafkaProbe.header(fact, "ce_sequence"))
                .containsExactly("2", "2");
    }

    @Test
    void interruptedReplayIsTakenUpWhereItStopped() throws SQLException {
        run(MANY_HOUSEHOLDS.formatted("99914"));
        var id = UUID.randomUUID();

        // As a crash leaves it: a portion is committed, and nobody is at work on the rest.
        run("""
                insert into replay (id, area_code, round_year, last_day, state, households, closings, after_household,
                    request_hash, requested_at, requested_by, started_at)
                values ('%s', '99914', 2021, '2021-12-31', 'RUNNING', 200, 0, %s, '', now(), 'test', now())""".formatted(id, NTH_HOUSEHOLD.formatted("99914", 199)));

        done(id).then().body("households", equalTo(450));
        assertThat(events("household.register-entry.v1", nth("99914", 449), 1)).isNotEmpty();
    }

    @Test
    void householdThatSomebodyChangesIsWaitedFor() throws SQLException {
        run(MANY_HOUSEHOLDS.formatted("99915"));
        UUID replay;
        try (var connection = database.getConnection();
                var hold = connection.createStatement()) {
            connection.setAutoCommit(false);
            hold.execute("select 1 from household where id = '" + nth("99915", 299) + "' for update");
            replay = requested("99915");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> show(replay).<Integer>path("households") == 299);
            connection.rollback();
            connection.setAutoCommit(true);
        }

        done(replay).then().body("households", equalTo(450));
    }

    @Test
    void repeatedRequestIsTheSameReplay() {
        var body = """
                   {"id": "%s", "area": "99916", "year": 2021}""".formatted(UUID.randomUUID());
        var first = as(REVIEWER).body(body).post("/api/v1/replays");
        first.then().statusCode(202).body("area", equalTo("99916")).body("year", equalTo(2021));
        assertThat(first.header("Location")).endsWith("/api/v1/replays/" + first.path("id"));

        as(REVIEWER).body(body).post("/api/v1/replays").then().statusCode(200).body("id", equalTo(first.path("id")));
        as(REVIEWER)
                .body(body.replace("99916", "99911"))
                .post("/api/v1/replays")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:replay-id-taken"));
        as(NEIGHBOUR).body(body).post("/api/v1/replays").then().statusCode(409);
    }

    @Test
    void replaysOfOtherAreasAreNotThere() {
        var id = requested("99916");

        as(REVIEWER).get("/api/v1/replays?limit=500").then().statusCode(200).body("items.id", hasItem(id.toString()));
        as(REVIEWER).get("/api/v1/replays?limit=1").then().body("items.id.size()", equalTo(1));
        as(NEIGHBOUR)
                .get("/api/v1/replays?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id.toString())));
        as(Tokens.of("admin").areas("20107"))
                .get("/api/v1/replays")
                .then()
                .body("items.findAll { it.area.startsWith('9991') }", empty());
        as(NEIGHBOUR)
                .get("/api/v1/replays/{id}", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:replay-not-found"));
        as(NEIGHBOUR)
                .body("{\"area\": \"99916\", \"year\": 2021}")
                .post("/api/v1/replays")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:area-not-found"));
        as(REVIEWER)
                .body("{\"area\": \"483\", \"year\": 2021}")
                .post("/api/v1/replays")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:area-not-found"));
    }

    @Test
    void yearWithoutARoundAndWrongRolesAreRefused() {
        as(REVIEWER)
                .body("{\"area\": \"99916\", \"year\": 2044}")
                .post("/api/v1/replays")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:survey-round-not-found"));
        as(REVIEWER)
                .body("{\"area\": \" \"}")
                .post("/api/v1/replays")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/area", "/year"));
        as(OFFICER)
                .body("{\"area\": \"99916\", \"year\": 2021}")
                .post("/api/v1/replays")
                .then()
                .statusCode(403);
        as(OFFICER).get("/api/v1/replays").then().statusCode(403);
        as(OFFICER).get("/api/v1/replays/{id}", UUID.randomUUID()).then().statusCode(403);
    }

    private static UUID household(String commune) {
        var id = UUID.randomUUID();
        as(OFFICER)
                .body(Api.household(id, commune)
                        .replace("Nguyễn Thị Mẫu", "Mẫu " + id)
                        .replace("Nguyễn Văn Thử", "Thử " + id))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        return id;
    }

    private static void completed(UUID household) {
        var submitted = submitted(household);
        as(OFFICER)
                .header("If-Match", submitted.header("ETag"))
                .post("/api/v1/surveys/{id}/completion", submitted.<String>path("id"))
                .then()
                .statusCode(200);
    }

    private static Response submitted(UUID household) {
        var id = UUID.randomUUID();
        var body =
                Api.survey(id, household, 2021, finding("VN-2016", 600_000, "SANITATION"), finding("VN-2022", 900_000));
        var draft = as(OFFICER).body(body).post("/api/v1/surveys");
        var submitted =
                as(OFFICER).header("If-Match", draft.header("ETag")).post("/api/v1/surveys/{id}/submission", id);
        submitted.then().statusCode(200);
        return submitted;
    }

    private static UUID requested(String area) {
        var answer = as(REVIEWER)
                .body("{\"area\": \"" + area + "\", \"year\": 2021}")
                .post("/api/v1/replays");
        answer.then().statusCode(202);
        return UUID.fromString(answer.path("id"));
    }

    private static Response show(UUID replay) {
        return as(REVIEWER).get("/api/v1/replays/{id}", replay);
    }

    private static Response done(UUID replay) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> show(replay), now -> "DONE".equals(now.path("state")));
    }

    private static List<ConsumerRecord<String, String>> events(String topic, String key, int enough) {
        return KafkaProbe.ofServiceUnderTest()
                .await(topic, message -> key.equals(message.key()), enough, Duration.ofSeconds(20));
    }

    private static void assertToldTwice(List<ConsumerRecord<String, String>> events) {
        assertThat(events).hasSize(2);
        assertThat(events.get(1).value()).isEqualTo(events.get(0).value());
        assertThat(KafkaProbe.header(events.get(1), "ce_sequence"))
                .isEqualTo(KafkaProbe.header(events.get(0), "ce_sequence"));
        assertThat(KafkaProbe.header(events.get(1), "ce_id")).isNotEqualTo(KafkaProbe.header(events.get(0), "ce_id"));
    }

    private static Map<String, Object> content(ConsumerRecord<String, String> fact) {
        var content = JsonPath.from(fact.value()).<String, Object>getMap("$");
        assertThat(content.remove("sequence")).isNotNull();
        return content;
    }

    private String nth(String commune, int offset) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select " + NTH_HOUSEHOLD.formatted(commune, offset))) {
            found.next();
            return found.getString(1);
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
