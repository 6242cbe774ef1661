package vn.giamngheo.household.retention;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;

/** What its time is over for goes, the rest stays; and nothing goes before a site says so. */
@ServiceTest
class RetentionTest {

    private static final Tokens ADMIN = Tokens.of("admin");

    @Inject
    ApplyRetention retention;

    @Inject
    CarryOutRetention schedule;

    @Inject
    AgroalDataSource database;

    @Test
    void previewCountsWhatWouldGoAndRemovesNothing() throws SQLException {
        as(ADMIN)
                .get("/api/v1/retention/preview")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("items.dataSet", contains("ENDED_HOUSEHOLD", "PERSON_READ", "SUBJECT_REQUEST"))
                .body("items.months", contains(120, 60, 60))
                .body("items.confidence", contains("DRAFT", "DRAFT", "DRAFT"));
        var before = due("PERSON_READ");
        var read = oldRead("7 years");

        assertThat(due("PERSON_READ")).isEqualTo(before + 1);
        assertThat(text("select count(*) from person_read where id = '" + read + "'"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"surveyor", "commune-officer", "reviewing-officer", "agency-officer", "integration", "auditor"})
    void onlyTheAdministratorSeesIt(String role) {
        as(Tokens.of(role).areas("482")).get("/api/v1/retention/preview").then().statusCode(403);
    }

    @Test
    void scheduleDoesNothingUntilASiteTurnsItOn() throws SQLException {
        var read = oldRead("7 years");

        schedule.carryOut();

        assertThat(text("select count(*) from person_read where id = '" + read + "'"))
                .isEqualTo("1");
    }

    @Test
    void oldReadsGoAndYoungerOnesStay() throws SQLException {
        var old = oldRead("61 months");
        var young = oldRead("59 months");

        applyAll();

        assertThat(text("select count(*) from person_read where id = '" + old + "'"))
                .isEqualTo("0");
        assertThat(text("select count(*) from person_read where id = '" + young + "'"))
                .isEqualTo("1");
        assertThat(text("select count(*) > 0 from retention_run where data_set = 'PERSON_READ'"))
                .isEqualTo("t");
    }

    @Test
    void householdThatEndedLongAgoSaysNoMoreWhoLivedInIt() throws SQLException {
        var household = family("20107");
        round(2015, "VN-2016");
        completed(household, 2015, finding("VN-2016", 500_000, "SANITATION"));
        ended(household, "2016-01-15");

        applyAll();

        as(OFFICER)
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(200)
                .body("members.size()", equalTo(2))
                .body("members.fullName.collect { it[0] }", contains("M", "T"))
                .body("members.birthYear", contains(1970, 2004))
                .body("members.birthDate", contains((Object) null, null))
                .body("address", equalTo(null));
        assertThat(text("select count(*) from household_change where household_id = '" + household
                        + "' and (snapshot like '%Mẫu%' or snapshot like '%address%' or snapshot like '%2004-02-29%')"))
                .isEqualTo("0");
        assertThat(text("select class from classification where household_id = '" + household + "'"))
                .isEqualTo("POOR");
        as(OFFICER)
                .get("/api/v1/households/{id}/history", household)
                .then()
                .statusCode(200)
                .body("items.kind", contains("REGISTERED", "ENDED"));
    }

    @Test
    void householdsThatEndedLatelyOrLiveStayAsTheyAre() throws SQLException {
        var living = family("20107");
        var lately = family("20107");
        ended(lately, "2020-01-15");

        applyAll();

        assertThat(text("select string_agg(full_name, ',' order by full_name) from member where household_id in ('"
                        + living + "', '" + lately + "') and relation = 'HEAD'"))
                .contains("Mẫu " + living, "Mẫu " + lately);
    }

    @Test
    void wordsOfARequestDecidedLongAgoGoAndThatItWasAskedStays() throws SQLException {
        var household = family("20107");
        String member = as(OFFICER).get("/api/v1/households/{id}", household).path("members[0].id");
        var filed = as(OFFICER).body("""
                {"householdId": "%s", "memberId": "%s", "kind": "DELETION", "wish": "Xin xóa", "receivedOn": "2026-03-02"}""".formatted(household, member)).post("/api/v1/subject-requests");
        String id = filed.path("id");
        as(OFFICER)
                .header("If-Match", filed.header("ETag"))
                .body("""
                      {"outcome": "REFUSED", "reason": "Luật buộc lưu"}""")
                .post("/api/v1/subject-requests/{id}/decision", id)
                .then()
                .statusCode(200);
        run("update subject_request set decided_at = decided_at - interval '61 months' where id = '" + id + "'");

        applyAll();

        assertThat(text("select state || '/' || wish || '/' || reason from subject_request where id = '" + id + "'"))
                .isEqualTo("REFUSED//");
        assertThat(text("select count(*) from subject_request_step where request_id = '" + id
                        + "' and reason is not null"))
                .isEqualTo("0");
    }

    private void applyAll() {
        while (retention.next()) {
            // Until nothing is left.
        }
    }

    private static void ended(UUID household, String day) {
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"DISSOLVED\", \"effectiveOn\": \"" + day + "\", \"reason\": \"test\"}")
                .post("/api/v1/households/{id}/ending", household)
                .then()
                .statusCode(200);
    }

    private static int due(String dataSet) {
        return as(ADMIN).get("/api/v1/retention/preview").path("items.find { it.dataSet == '" + dataSet + "' }.due");
    }

    private UUID oldRead(String age) throws SQLException {
        var id = UUID.randomUUID();
        run(
                "insert into person_read (id, at, account, household_id, operation, purpose_code, masked, request_id) values ('"
                        + id + "', now() - interval '" + age + "', 'old', '" + UUID.randomUUID()
                        + "', 'getHousehold', 'PROGRAMME', false, '')");
        return id;
    }

    private String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
