package vn.giamngheo.household.publication;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.household.Api;
import vn.giamngheo.household.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.round;

/** Lists lie there as closings leave them, in a district of this test's own. */
@ServiceTest
class PublicFiguresTest {

    private static final int YEAR = 2019;

    private static final String AREAS = """
            insert into area (code, valid_from, valid_to, name, level, unit_type, area_type, parent_code, ancestors, source)
            values ('997', '2015-01-01', '2025-01-01', 'Huyện Công Khai', 'DISTRICT', 'DISTRICT', null, '46', '{46}', 'test'),
                ('99701', '2015-01-01', '2025-01-01', '=Xã "A"', 'COMMUNE', 'COMMUNE', 'RURAL', '997', '{46,997}', 'test'),
                ('99702', '2015-01-01', '2025-01-01', 'Xã B', 'COMMUNE', 'COMMUNE', 'RURAL', '997', '{46,997}', 'test'),
                ('99703', '2015-01-01', '2025-01-01', 'Xã C', 'COMMUNE', 'COMMUNE', 'RURAL', '997', '{46,997}', 'test')
            on conflict do nothing""";

    private static final String CLOSED = """
            insert into commune_round (round_year, commune_code, commune_valid_from, state, revision, closed_at, version)
            values (%1$d, '%2$s', '2015-01-01', 'CLOSED', 1, '2019-12-%3$d 03:00:00Z', 0);
            insert into commune_round_step (id, round_year, commune_code, commune_valid_from, revision, step, taken_at, taken_by)
            values (gen_random_uuid(), %1$d, '%2$s', '2015-01-01', 1, 'CLOSED', '2019-12-%3$d 03:00:00Z', 'test');
            insert into closing_figures (round_year, commune_code, commune_valid_from, revision, standard, figures,
                content_hash, results, checksum, frozen_at)
            values (%1$d, '%2$s', '2015-01-01', 1, 'VN-2016', '%4$s', '', 0, '', '2019-12-%3$d 03:00:00Z')""";

    private static final String FIGURES = """
            {"byClass": {"POOR": {"households": %1$d, "persons": 9}, "NEAR_POOR": {"households": 40, "persons": 90}},
             "byPovertyType": {"INCOME": {"households": %1$d, "persons": 9}},
             "deprivations": {"POOR": {"SANITATION": %2$d}, "NEAR_POOR": {"SANITATION": 10}},
             "groups": {"POOR": {"ETHNIC_MINORITY": %2$d}},
             "registered": {"households": 1000, "persons": 4000}, "results": 900, "synthetic": %3$s}""";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void areas() throws SQLException {
        round(YEAR, "VN-2016");
        run(AREAS);
        run("delete from closing_figures where commune_code like '997__'");
        run("delete from commune_round_step where commune_code like '997__'");
        run("delete from commune_round where commune_code like '997__'");
    }

    @Test
    void sumsOfClosedListsAreShownToEverybody() throws SQLException {
        closed("99701", 10, 30, 10);
        closed("99702", 11, 20, 10);

        figures("997")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public, max-age=300"))
                .header("Vary", containsString("Accept"))
                .body("area.name", equalTo("Huyện Công Khai"))
                .body("communes", equalTo(3))
                .body("communesPublished", equalTo(2))
                .body("provisional", equalTo(true))
                .body("households", equalTo(2000))
                .body("classified", equalTo(1800))
                .body("poor", equalTo(50))
                .body("poorRate", equalTo(2.78f))
                .body("nearPoor", equalTo(80))
                .body("poorByType.find { it.key == 'INCOME' }.households", equalTo(50))
                .body("deprivations.find { it.key == 'SANITATION' }.households", equalTo(40))
                .body("deprivations.find { it.key == 'SANITATION' }.rate", equalTo(30.77f))
                .body("groups.find { it.key == 'ETHNIC_MINORITY' }.households", equalTo(20))
                .body("suppressed", empty())
                .body("containsSyntheticData", equalTo(true))
                .body("publishedAt", equalTo("2019-12-11T03:00:00Z"))
                .body("licence", equalTo("CC BY 4.0"));
    }

    @Test
    void whatIsNotClosedHasNoFigures() throws SQLException {
        closed("99701", 10, 30, 10);
        run(
                "update commune_round set state = 'COLLECTING', closed_at = null, revision = 2 where commune_code = '99701'");

        figures("99701")
                .then()
                .statusCode(200)
                .body("communesPublished", equalTo(0))
                .body("provisional", equalTo(true))
                .body("$", not(hasKey("poor")))
                .body("publishedAt", nullValue())
                .body("suppressed", empty());
    }

    @Test
    void smallCountIsAbsentNamedAndNotToBeReckonedFromTheDistrict() throws SQLException {
        closed("99701", 10, 3, 3);
        closed("99702", 11, 20, 10);
        figures("997").then().body("$", not(hasKey("poor"))).body("suppressed", hasItem("poor"));
        closed("99703", 12, 30, 10);

        figures("99701")
                .then()
                .body("$", not(hasKey("poor")))
                .body("$", not(hasKey("poorRate")))
                .body("poorByType.findAll { it.containsKey('households') }", empty())
                .body("suppressed", hasItems("poor", "poorRate", "poorByType.INCOME", "groups.poor.ETHNIC_MINORITY"))
                .body("nearPoor", equalTo(40));
        figures("997").then().body("poor", equalTo(53)).body("suppressed", not(hasItem("poor")));
        figures("99702").then().body("poor", equalTo(20));
        // Otherwise 53 less 20 less 30 would tell.
        figures("99703").then().body("$", not(hasKey("poor"))).body("suppressed", hasItem("poor"));
        communes("997", "")
                .then()
                .body("items.find { it.area.code == '99703' }.suppressed", hasItem("poor"))
                .body("items.find { it.area.code == '99702' }.poor", equalTo(20));
    }

    @Test
    void communesComeInPages() throws SQLException {
        closed("99701", 10, 30, 10);

        var first = communes("997", "&limit=2");
        first.then()
                .statusCode(200)
                .body("items.area.code", contains("99701", "99702"))
                .body("items.communesPublished", contains(1, 0))
                .header("Link", containsString("rel=\"next\""));
        communes("997", "&limit=2&cursor=" + first.path("next"))
                .then()
                .body("items.area.code", contains("99703"))
                .body("next", nullValue());
    }

    @Test
    void tableQuotesTextsHarmlesslyAndMarksWhatIsHeldBack() throws SQLException {
        closed("99701", 10, 3, 3);

        var sheet = anonymous().accept("text/csv").get("/public/v1/figures/communes?area=997&year=" + YEAR);
        sheet.then().statusCode(200).contentType("text/csv;charset=utf-8");
        var lines = sheet.asString().replace("\uFEFF", "").split("\r\n", -1);

        assertThat(lines).hasSize(5);
        assertThat(lines[0]).startsWith("\"area_code\",").contains("\"poor\",\"poorRate\"");
        assertThat(lines[1])
                .startsWith("\"99701\",\"2015-01-01\",\"'=Xã \"\"A\"\"\",\"COMMUNE\"," + YEAR
                        + ",\"VN-2016\",1,1,false,1000,900,*,*,40,4.44")
                .contains("\"CC BY 4.0\"");
        assertThat(lines[2]).startsWith("\"99702\"").contains(",1,0,true,,,,,,");
        assertThat(lines[4]).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "figures, application/json",
        "figures, text/csv",
        "figures/communes, application/json",
        "figures/communes, text/csv"
    })
    void whoHasTheAnswerAlreadyIsToldSo(String what, String type) throws SQLException {
        closed("99701", 10, 30, 10);
        var path = "/public/v1/" + what + "?area=997&year=" + YEAR;
        var tag = anonymous().accept(type).get(path).header("ETag");

        assertThat(tag).startsWith("\"");
        anonymous()
                .accept(type)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", startsWith("public"))
                .header("Vary", containsString("Accept"));

        closed("99702", 11, 20, 10);
        anonymous().accept(type).header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void badTokenDoesNotMatter() {
        RestAssured.given()
                .header("Authorization", "Bearer x")
                .get("/public/v1/figures?area=997&year=" + YEAR)
                .then()
                .statusCode(200);
        RestAssured.given()
                .header("Authorization", "Bearer x")
                .get("/public/v1/areas/997?asOf=2019-06-01")
                .then()
                .statusCode(200);
    }

    @Test
    void refusalsNameWhatIsWrong() {
        figures("99799").then().statusCode(404).body("type", equalTo("urn:giamngheo:problem:area-not-found"));
        anonymous()
                .get("/public/v1/figures?area=997&year=2099")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:survey-round-not-found"));
        anonymous()
                .get("/public/v1/figures?area=997&standard=VN-2022&year=" + YEAR)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("standard"));
        anonymous().get("/public/v1/figures?area=997").then().statusCode(400);
        anonymous()
                .get("/public/v1/figures?area=997&month=1&year=" + YEAR)
                .then()
                .statusCode(400);
    }

    @Test
    void areasAreShownAsTheyWereOnADay() {
        anonymous()
                .get("/public/v1/areas?parent=997&level=COMMUNE&asOf=2019-06-01&limit=2")
                .then()
                .statusCode(200)
                .body("items.code", contains("99701", "99702"))
                .body("items.parentCode", everyItem(equalTo("997")))
                .body("items[0]", not(hasKey("source")))
                .header("ETag", startsWith("\""));
        anonymous()
                .get("/public/v1/areas/99701?asOf=2019-06-01")
                .then()
                .statusCode(200)
                .body("name", equalTo("=Xã \"A\""))
                .body("level", equalTo("COMMUNE"));
        anonymous().get("/public/v1/areas/99701?asOf=2014-06-01").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20107-2016-0A1B2C3D4E5F6789",
                "nothing",
                "20107-2016-",
                "%00",
                "20107-2016-0A1B2C3D4E5F678900000"
            })
    void numberThatIsNoneIsAnsweredLikeOneThatWasNeverIssued(String number) {
        Api.anonymous()
                .urlEncodingEnabled(false)
                .get("/public/v1/certificates/" + number)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("valid", equalTo(false))
                .body("size()", equalTo(2));
    }

    @Test
    void certificateThatWasTakenBackIsAnsweredLikeOneThatWasNeverIssued() throws SQLException {
        var household = Api.family("20107");
        var number = "20107-2016-"
                + household.toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
        run("""
                insert into certificate (number, household_id, round_year, standard, class, commune_code, commune_valid_from,
                    issued_at)
                values ('%s', '%s', 2016, 'VN-2016', 'POOR', '20107', '2015-01-01', now())""".formatted(number, household));
        certificate(number).then().body("valid", equalTo(true)).body("size()", equalTo(2));

        run("update certificate set revoked_at = now() where number = '%s'".formatted(number));
        certificate(number).then().statusCode(200).body("valid", equalTo(false)).body("size()", equalTo(2));
    }

    @Test
    void answersTellOfHouseholdsInSumsAndOfNothingElse() throws SQLException {
        closed("99701", 10, 30, 10);

        assertThat(figures("99701").jsonPath().getMap("$").keySet())
                .isEqualTo(Set.of(
                        "area",
                        "year",
                        "standard",
                        "communes",
                        "communesPublished",
                        "provisional",
                        "households",
                        "classified",
                        "poor",
                        "poorRate",
                        "nearPoor",
                        "nearPoorRate",
                        "poorByType",
                        "deprivations",
                        "groups",
                        "suppressed",
                        "containsSyntheticData",
                        "publishedAt",
                        "licence",
                        "source"));
    }

    private static Response certificate(String number) {
        return anonymous().get("/public/v1/certificates/{number}", number);
    }

    private static Response figures(String area) {
        return anonymous().get("/public/v1/figures?area={area}&year={year}", area, YEAR);
    }

    private static Response communes(String area, String more) {
        return anonymous().get("/public/v1/figures/communes?area=" + area + "&year=" + YEAR + more);
    }

    private void closed(String commune, int day, int poor, int deprived) throws SQLException {
        run(CLOSED.formatted(YEAR, commune, day, FIGURES.formatted(poor, deprived, true)));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
