package vn.giamngheo.household.readlog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;

/** Whoever is shown a person's record stands in the log, and what he searched for does not. */
@ServiceTest
class ReadLogTest {

    private static final Tokens AUDITOR = Tokens.of("auditor").areas("482");

    @Inject
    AgroalDataSource database;

    private static Stream<String> waysToOneHousehold() {
        return Stream.of(
                "getHousehold /api/v1/households/{household}",
                "getHousehold /api/v1/households/{household}?asOf=2020-01-01",
                "getHouseholdHistory /api/v1/households/{household}/history",
                "listSurveysOfHousehold /api/v1/households/{household}/surveys",
                "getSurvey /api/v1/surveys/{survey}",
                "getSurveyClassification /api/v1/surveys/{survey}/classification",
                "reviewSurvey /api/v1/surveys/{survey}/review",
                "listCertificatesOfHousehold /api/v1/certificates/of-household/{household}");
    }

    @ParameterizedTest
    @MethodSource("waysToOneHousehold")
    void everyWayToOneHouseholdIsWrittenDownOnce(String way) throws SQLException {
        var household = family("20107");
        round(2016, "VN-2016");
        String survey =
                completed(household, 2016, finding("VN-2016", 5_000_000)).path("id");
        var path = path(way, household, survey);

        as(OFFICER).header("X-Request-Id", "r-1").get(path).then().statusCode(200);
        as(AUDITOR).header("X-Purpose", "AUDIT 7/2026").get(path).then().statusCode(200);

        var operation = way.substring(0, way.indexOf(' '));
        assertThat(log(household))
                .containsExactly(
                        operation + " " + account(OFFICER) + " PROGRAMME - f r-1",
                        operation + " test-auditor AUDIT AUDIT 7/2026 t");
    }

    @ParameterizedTest
    @MethodSource("waysToOneHousehold")
    void auditorWhoDoesNotSayForWhatIsShownNothing(String way) throws SQLException {
        var household = family("20107");
        round(2016, "VN-2016");
        String survey =
                completed(household, 2016, finding("VN-2016", 5_000_000)).path("id");

        as(AUDITOR)
                .get(path(way, household, survey))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:invalid-request"))
                .body("errors.pointer", contains("X-Purpose"))
                .body("errors.code", contains("NotBlank"));

        assertThat(log(household)).isEmpty();
    }

    @Test
    void whatIsNotShownIsNotWrittenDown() throws SQLException {
        var household = family("20107");

        as(Tokens.of("commune-officer").areas("474"))
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(404);
        as(OFFICER)
                .header("X-Purpose", "Nguyen Van A")
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(400)
                .body("errors.code", contains("Pattern"));

        assertThat(log(household)).isEmpty();
    }

    @Test
    void statedPurposeOfTheRegisterCountsAndAnotherWordIsKeptUnderTheUsualOne() throws SQLException {
        var household = family("20107");

        for (var purpose : List.of("complaint 17/2026", "inquiry 3")) {
            as(OFFICER)
                    .header("X-Purpose", purpose)
                    .get("/api/v1/households/{id}", household)
                    .then()
                    .statusCode(200);
        }

        assertThat(log(household))
                .containsExactly(
                        "getHousehold " + account(OFFICER) + " COMPLAINT complaint 17/2026 f",
                        "getHousehold " + account(OFFICER) + " PROGRAMME inquiry 3 f");
    }

    @Test
    void onlyASystemReadsInSomebodysName() throws SQLException {
        var household = family("20107");
        var system = Tokens.of("integration").areas("482").account("a-system");

        as(system)
                .header("X-On-Behalf-Of", "officer-9")
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(200);
        as(OFFICER)
                .header("X-On-Behalf-Of", "officer-9")
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(200);

        assertThat(texts(
                        "select account || ' ' || coalesce(on_behalf_of, '-') from person_read where household_id = '%s' order by at"
                                .formatted(household)))
                .containsExactly("a-system officer-9", account(OFFICER) + " -");
    }

    @Test
    void pageIsOneRowWithWhomItShowedAndNotWhatWasSearched() throws SQLException {
        var household = family("20107");
        var looker = Tokens.of("auditor").areas("482").account("looker-" + household);

        as(looker)
                .body("{\"text\": \"" + "mau " + household + "\"}")
                .post("/api/v1/household-searches/by-text")
                .then()
                .statusCode(200)
                .body("items.id", contains(household.toString()));
        as(looker)
                .body("{\"text\": \"" + "khong ai ca " + household + "\"}")
                .post("/api/v1/household-searches/by-text");

        var rows = texts("select r::text from person_read r where account = 'looker-%s'".formatted(household));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .contains("{" + household + "}", "searchHouseholds")
                .doesNotContain("mau");
    }

    @Test
    void searchByIdentityNumberNeverKeepsTheNumber() throws SQLException {
        var household = UUID.randomUUID();
        var number = "0460" + String.format("%08d", Math.abs(household.hashCode() % 100_000_000));
        as(OFFICER)
                .body(vn.giamngheo.household.Api.household(household, "20107")
                        .replace("\"birthYear\": 1970", "\"birthYear\": 1970, \"identityNumber\": \"" + number + "\""))
                .post("/api/v1/households")
                .then()
                .statusCode(201);

        as(OFFICER)
                .body("{\"identityNumber\": \"" + number + "\"}")
                .post("/api/v1/household-searches")
                .then()
                .statusCode(200);

        assertThat(texts("select operation from person_read where '%s' = any (household_ids)".formatted(household)))
                .containsExactly("searchHouseholdsByIdentityNumber");
        assertThat(texts("select 'x' from person_read r where r::text like '%" + number + "%'"))
                .isEmpty();
    }

    @Test
    void listOfTheClassifiedIsWrittenDown() throws SQLException {
        var household = family("20107");
        round(2016, "VN-2016");
        completed(household, 2016, finding("VN-2016", 500_000));

        as(OFFICER)
                .get("/api/v1/classifications/households?area=20107&year=2016&limit=500")
                .then()
                .statusCode(200);
        as(OFFICER)
                .get("/api/v1/flow-ledgers/households?area=20107&year=2016&class=POOR&term=NEWLY&limit=500")
                .then()
                .statusCode(200);

        assertThat(texts("select operation from person_read where '%s' = any (household_ids) order by at"
                        .formatted(household)))
                .containsExactly("listClassifiedHouseholds", "listFlowHouseholds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update person_read set purpose = 'x'", "delete from person_read", "truncate person_read"})
    void nobodyRewritesTheLog(String attempt) {
        as(OFFICER).get("/api/v1/households/{id}", family("20107"));

        assertThatThrownBy(() -> run(attempt)).hasMessageContaining("person_read is only added to");
    }

    @Test
    void auditorReadsWhoLookedAtAHousehold() {
        var household = family("20107");
        as(OFFICER).get("/api/v1/households/{id}", household);
        as(OFFICER).body("{\"text\": \"" + "mau " + household + "\"}").post("/api/v1/household-searches/by-text");

        as(AUDITOR)
                .queryParam("household", household)
                .get("/api/v1/person-reads")
                .then()
                .statusCode(200)
                .body("items.operation", contains("searchHouseholds", "getHousehold"))
                .body("items.account", contains(account(OFFICER), account(OFFICER)))
                .body("items.purposeCode", contains("PROGRAMME", "PROGRAMME"))
                .body("items[1].households", contains(household.toString()))
                .body("items[1].masked", equalTo(false));
    }

    @Test
    void logIsReadInPagesByAccountAndPeriod() {
        var household = family("20107");
        var who = "reader-" + household;
        var officer = Tokens.of("commune-officer").areas("482").account(who);
        for (var i = 0; i < 5; i++) {
            as(officer).header("X-Purpose", "visit " + i).get("/api/v1/households/{id}", household);
        }

        var purposes = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(Tokens.of("admin").areas("482"))
                    .queryParam("account", who)
                    .queryParam("from", "2020-01-01")
                    .queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/person-reads");
            page.then().statusCode(200);
            purposes.addAll(page.path("items.purpose"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(purposes).containsExactly("visit 4", "visit 3", "visit 2", "visit 1", "visit 0");
        as(AUDITOR)
                .queryParam("account", who)
                .queryParam("to", "2020-01-01")
                .get("/api/v1/person-reads")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void readsOfANeighboursHouseholdsAreNotTold() {
        var here = family("20107");
        var there = family("20113");
        var who = "both-" + here;
        var officer = Tokens.of("commune-officer").areas("482").account(who);
        for (var id : List.of(here, there)) {
            as(officer).get("/api/v1/households/{id}", id);
            as(officer).body("{\"text\": \"" + "mau " + id + "\"}").post("/api/v1/household-searches/by-text");
        }

        as(Tokens.of("auditor").areas("20107"))
                .queryParam("account", who)
                .get("/api/v1/person-reads")
                .then()
                .statusCode(200)
                .body("items.operation", containsInAnyOrder("getHousehold", "searchHouseholds"))
                .body("items.households.flatten().unique()", contains(here.toString()));
    }

    @Test
    void householdOutsideTheAreasIsNotToldToHaveStoodOnAPageWithOthers() throws SQLException {
        var here = family("20107");
        var there = family("20113");
        run(
                "insert into person_read (id, at, account, household_ids, operation, purpose_code, masked, request_id) values ('"
                        + UUID.randomUUID() + "', now(), 'somebody', array['" + here + "', '" + there
                        + "']::uuid[], 'listHouseholds', 'PROGRAMME', false, '')");
        var auditor = Tokens.of("auditor").areas("20107");

        as(auditor)
                .queryParam("household", there)
                .get("/api/v1/person-reads")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        as(auditor)
                .queryParam("household", here)
                .get("/api/v1/person-reads")
                .then()
                .body("items[0].households", contains(here.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"surveyor", "commune-officer", "reviewing-officer", "agency-officer", "integration", "visit-card"
            })
    void otherRolesDoNotReadTheLog(String role) {
        as(Tokens.of(role).areas("482")).get("/api/v1/person-reads").then().statusCode(403);
    }

    @Test
    void forgedCursorIsRefused() {
        as(AUDITOR)
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/api/v1/person-reads")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:invalid-cursor"));
    }

    @Test
    void everyRoleReadsForWhatDataIsProcessed() {
        for (var role : List.of("surveyor", "agency-officer", "admin")) {
            as(Tokens.of(role))
                    .get("/api/v1/processing-purposes")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.code",
                            contains(
                                    "AUDIT",
                                    "COMPLAINT",
                                    "EXCHANGE",
                                    "PROGRAMME",
                                    "REVIEW",
                                    "SUBJECT_REQUEST",
                                    "SURVEY",
                                    "VISIT"))
                    .body("items.find { it.code == 'PROGRAMME' }.confidence", equalTo("RECALLED"));
        }
    }

    private static String path(String way, UUID household, String survey) {
        return way.substring(way.indexOf(' ') + 1)
                .replace("{household}", household.toString())
                .replace("{survey}", survey);
    }

    private static String account(Tokens who) {
        return new String(
                        java.util.Base64.getUrlDecoder().decode(who.sign().split("\\.", -1)[1]),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    }

    private List<String> log(UUID household) throws SQLException {
        return texts("""
                select operation || ' ' || account || ' ' || purpose_code || ' ' || coalesce(purpose, '-') || ' ' || masked::text::char
                    || case when request_id like 'r-%%' then ' ' || request_id else '' end
                from person_read where household_id = '%s' order by at, id""".formatted(household));
    }

    private List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
