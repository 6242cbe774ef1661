package vn.giamngheo.household.closing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.REVIEWER;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.Api.submitted;
import static vn.giamngheo.household.Api.survey;
import static vn.giamngheo.household.closing.Closings.COMMUNE;
import static vn.giamngheo.household.closing.Closings.closed;
import static vn.giamngheo.household.closing.Closings.etag;
import static vn.giamngheo.household.closing.Closings.posted;
import static vn.giamngheo.household.closing.Closings.step;

@ServiceTest
class ClosingTest {

    private static final Tokens CITY = Tokens.of("commune-officer").areas("46");

    @Inject
    AgroalDataSource database;

    @Test
    void communeGoesFromCollectingToConfirmedAndEveryStepIsOnRecord() {
        round(2018, "VN-2016");
        var poor = family("20116");
        submitted(poor, 2018, finding("VN-2016", 500_000, "SANITATION"));
        submitted(family("20116"), 2018, finding("VN-2016", 5_000_000));

        posted(2018, "20116", "2018-11-20").then().statusCode(200).body("postedUntil", equalTo("2018-11-29"));
        var answer = closed(2018, "20116");

        answer.then()
                .body("state", equalTo("CLOSED"))
                .body("counts.completed", equalTo(2))
                .body("figures", hasSize(1))
                .body("figures[0].results", equalTo(2))
                .body("figures[0].figures.byClass.POOR.households", equalTo(1))
                .body("figures[0].figures.byClass.POOR.persons", equalTo(2))
                .body("figures[0].figures.byPovertyType.INCOME.households", equalTo(1))
                .body("figures[0].figures.deprivations.POOR.SANITATION", equalTo(1))
                .body("figures[0].figures.groups.POOR.ETHNIC_MINORITY", equalTo(1))
                .body("figures[0].figures.groups.POOR.FEMALE_HEAD", equalTo(1))
                .body("history.step", contains("POSTED", "CLOSING", "CLOSED"))
                .body("actions", empty());
        as(REVIEWER).get(COMMUNE, 2018, "20116").then().body("actions", contains("CONFIRM", "REOPEN"));
        step(REVIEWER, 2018, "20116", "confirmation", null).then().statusCode(200);
        String number = as(OFFICER)
                .get("/api/v1/certificates/of-household/{id}", poor)
                .then()
                .body("items.classification", contains("POOR"))
                .extract()
                .path("items[0].number");
        anonymous().get("/api/v1/certificates/{number}", number).then().body("valid", equalTo(true));
        anonymous().get("/api/v1/certificates/{number}", number + "0").then().body("valid", equalTo(false));
        as(OFFICER)
                .header(
                        "If-Match",
                        as(OFFICER).get("/api/v1/households/{id}", poor).header("ETag"))
                .body("{\"kind\": \"DISSOLVED\", \"effectiveOn\": \"2019-05-01\", \"reason\": \"-\"}")
                .post("/api/v1/households/{id}/ending", poor)
                .then()
                .statusCode(200);
        anonymous().get("/api/v1/certificates/{number}", number).then().body("valid", equalTo(false));
    }

    @Test
    void closedCommuneIsLockedUntilItIsReopenedAsTheNextRevision() {
        round(2018, "VN-2016");
        var household = family("20125");
        submitted(household, 2018, finding("VN-2016", 500_000));
        posted(2018, "20125", "2018-11-20");
        closed(2018, "20125");
        String survey =
                as(OFFICER).get("/api/v1/households/{id}/surveys", household).path("items[0].id");
        var correction = """
                {"reason": "Ghi nhầm", "surveyedOn": "2018-10-12", "findings": [%s]}""".formatted(finding("VN-2016", 5_000_000));

        as(OFFICER)
                .body(correction)
                .post("/api/v1/surveys/{id}/corrections", survey)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:commune-closed"));

        step(REVIEWER, 2018, "20125", "reopening", "{\"reason\": \"Sót một hộ\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("COLLECTING"))
                .body("revision", equalTo(2))
                .body("figures", hasSize(1));
        var message = KafkaProbe.ofServiceUnderTest()
                .await("household.round-reopened.v1", each -> each.key().equals("20125"), 1, Duration.ofSeconds(20))
                .get(0);
        EventSchema.of(Path.of("src/main/resources/events/round-reopened.v1.schema.json"))
                .assertFits(message.value());
        assertThat(JsonPath.from(message.value()).getInt("sequence")).isEqualTo(2);
        as(OFFICER)
                .body(correction)
                .post("/api/v1/surveys/{id}/corrections", survey)
                .then()
                .statusCode(201)
                .body("revision", equalTo(2));
    }

    @Test
    void whatBlocksIsToldInWordsAndNumbers() {
        round(2018, "VN-2016");
        family("20134");
        var drafted = family("20134");
        as(OFFICER)
                .body(survey(UUID.randomUUID(), drafted, 2018, finding("VN-2016", 1)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201);

        as(OFFICER)
                .header("Accept-Language", "en")
                .get(COMMUNE, 2018, "20134")
                .then()
                .body("blockers.code", contains("NOT_SURVEYED", "FORMS_OPEN", "NOT_POSTED"))
                .body("blockers.text", hasItem("1 households were not surveyed"))
                .body("actions", empty());
        posted(2018, "20134", "2018-11-20")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:commune-blocked"))
                .body("errors.code", contains("NOT_SURVEYED", "FORMS_OPEN"));
    }

    @Test
    void roundOfTheListedVisitsOnlyThePoorOfTheYearBefore() {
        round(2019, "VN-2016");
        as(REVIEWER).body("""
                      {"year": 2020, "standards": ["VN-2016"], "opensOn": "2020-09-01", "closesOn": "2020-12-31",
                       "coverage": "LISTED"}""").post("/api/v1/survey-rounds");
        submitted(family("20128"), 2019, finding("VN-2016", 500_000));
        submitted(family("20128"), 2019, finding("VN-2016", 5_000_000));
        posted(2019, "20128", "2019-11-20");
        closed(2019, "20128");

        as(OFFICER)
                .get(COMMUNE, 2020, "20128")
                .then()
                .body("counts.households", equalTo(2))
                .body("counts.expected", equalTo(1))
                .body("counts.notSurveyed", equalTo(1));
    }

    @Test
    void listHangsOutForEverybodyAndComesDownByItself() throws SQLException {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        round(2026, "VN-2022", "VN-2027");
        var household = family("20140");
        submitted(household, 2026, finding("VN-2022", 500_000, "SANITATION"), finding("VN-2027", 500_000));
        submitted(family("20140"), 2026, finding("VN-2022", 9_000_000), finding("VN-2027", 9_000_000));
        anonymous().get(COMMUNE + "/posted-list", 2026, "20140").then().statusCode(404);

        // The district is gone by then; its officer has no say in the new commune.
        step(CITY, 2026, "20140", "posting", "{\"postedOn\": \"" + today + "\"}")
                .then()
                .statusCode(200);

        anonymous()
                .get(COMMUNE + "/posted-list", 2026, "20140")
                .then()
                .statusCode(200)
                .body("items.classification", contains("NEAR_POOR", "NEAR_POOR"))
                .body("items.headName", everyItem(not(emptyOrNullString())))
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder("headName", "village", "standard", "classification", "synthetic"));
        as(CITY).get(COMMUNE, 2026, "20140")
                .then()
                .body("blockers.code", contains("POSTING_RUNS"))
                .body("actions", contains("FILE_COMPLAINT"));

        // As if eleven days had passed.
        run("update commune_round set posted_on = posted_on - 11, posted_until = current_date - 1"
                + " where round_year = 2026 and commune_code = '20140'");
        anonymous().get(COMMUNE + "/posted-list", 2026, "20140").then().statusCode(404);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void formIsThatCommunesInWhichTheHouseholdLivedWhenItWasSurveyed() {
        round(2018, "VN-2016");
        var household = family("20146");
        as(OFFICER)
                .header(
                        "If-Match",
                        as(OFFICER).get("/api/v1/households/{id}", household).header("ETag"))
                .body("{\"communeCode\": \"20152\", \"code\": \"M-" + household
                        + "\", \"effectiveOn\": \"2018-11-01\", \"reason\": \"-\"}")
                .post("/api/v1/households/{id}/moves", household)
                .then()
                .statusCode(200);
        submitted(household, 2018, finding("VN-2016", 500_000));

        as(OFFICER).get(COMMUNE, 2018, "20146").then().body("counts.submitted", equalTo(1));
        as(OFFICER).get(COMMUNE, 2018, "20152").then().body("counts.submitted", equalTo(0));
    }

    @Test
    void openComplaintKeepsTheListOpen() {
        round(2018, "VN-2016");
        submitted(family("20137"), 2018, finding("VN-2016", 500_000));
        posted(2018, "20137", "2018-11-20");
        var complaint = as(OFFICER)
                .body("{\"text\": \"Hộ này đã có nhà mới\", \"receivedOn\": \"2018-11-22\"}")
                .post(COMMUNE + "/complaints", 2018, "20137");
        complaint.then().statusCode(201).body("state", equalTo("OPEN"));

        step(OFFICER, 2018, "20137", "closing", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("COMPLAINTS_OPEN"));
        as(OFFICER)
                .header("If-Match", complaint.header("ETag"))
                .body("{\"outcome\": \"REJECTED\", \"answer\": \"Nhà của người khác\"}")
                .post(COMMUNE + "/complaints/{id}/answer", 2018, "20137", complaint.path("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
        closed(2018, "20137").then().body("state", equalTo("CLOSED"));
    }

    @Test
    void closingIsToldToTheOthersWithCountAndChecksum() {
        round(2018, "VN-2016");
        submitted(family("20143"), 2018, finding("VN-2016", 500_000));
        posted(2018, "20143", "2018-11-20");
        var answer = closed(2018, "20143");

        var message = KafkaProbe.ofServiceUnderTest()
                .await("household.round-closed.v1", each -> each.key().equals("20143"), 1, Duration.ofSeconds(20))
                .get(0);

        EventSchema.of(Path.of("src/main/resources/events/round-closed.v1.schema.json"))
                .assertFits(message.value());
        assertThat(message.value()).contains(answer.<String>path("figures[0].checksum"));
        var fact = JsonPath.from(message.value());
        assertThat(fact.getString("lastDay")).isEqualTo("2018-12-31");
        assertThat(fact.getInt("households"))
                .isEqualTo(answer.<Integer>path("figures[0].figures.registered.households"))
                .isPositive();
        assertThat(fact.getBoolean("synthetic")).isTrue();
    }

    @Test
    void surveyorMayNotCloseAndACommuneDoesNotConfirmItself() {
        round(2018, "VN-2016");

        step(Tokens.of("surveyor").areas("482"), 2018, "20146", "closing", null)
                .then()
                .statusCode(403);
        step(OFFICER, 2018, "20146", "confirmation", null).then().statusCode(403);
        step(Tokens.of("commune-officer").areas("20110"), 2018, "20146", "closing", null)
                .then()
                .statusCode(404);
    }

    @Test
    void stepNeedsTheVersionItWasMadeFrom() {
        round(2018, "VN-2016");
        Response stale = as(OFFICER).header("If-Match", "\"99\"").body("{}").post(COMMUNE + "/posting", 2018, "20149");

        stale.then().statusCode(412);
        assertThat(etag(OFFICER, 2018, "20149")).isEqualTo("\"0\"");
    }
}
