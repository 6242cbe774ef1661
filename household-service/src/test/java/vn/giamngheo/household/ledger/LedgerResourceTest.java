package vn.giamngheo.household.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;

@ServiceTest
class LedgerResourceTest {

    private static final long[] INCOMES = {500_000, 900_000, 1_300_000, 5_000_000};

    @Test
    void everyTermListsItsHouseholds() {
        round(2016, "VN-2016");
        round(2017, "VN-2016");
        var escaped = family("20110");
        completed(escaped, 2016, finding("VN-2016", 500_000));
        completed(escaped, 2017, finding("VN-2016", 1_000_000));
        var fell = family("20110");
        completed(fell, 2016, finding("VN-2016", 5_000_000));
        completed(fell, 2017, finding("VN-2016", 500_000));
        var gone = family("20110");
        completed(gone, 2016, finding("VN-2016", 500_000));
        end(gone, "DISSOLVED", "2017-03-01");

        ledger("20110", 2017, "POOR")
                .body("opening.households", equalTo(2))
                .body("opening.persons", equalTo(4))
                .body("decreases.find { it.term == 'TO_NEAR_POOR' }.households", equalTo(1))
                .body("decreases.find { it.term == 'DISSOLVED' }.households", equalTo(1))
                .body("increases.find { it.term == 'NEWLY' }.households", equalTo(1))
                .body("closing.households", equalTo(1))
                .body("territoryChanged", equalTo(false))
                .body("seriesBreak", equalTo(false));
        as(OFFICER)
                .queryParam("area", "20110")
                .queryParam("year", 2017)
                .queryParam("class", "POOR")
                .queryParam("term", "TO_NEAR_POOR")
                .get("/api/v1/flow-ledgers/households")
                .then()
                .statusCode(200)
                .body("items.householdId", contains(escaped.toString()))
                .body("items[0].opening", equalTo("POOR"))
                .body("items[0].closing", equalTo("NEAR_POOR"));
    }

    /** Moves, splits, merges, ends and relapses, by a fixed seed; in two communes and in the district above them. */
    @Test
    void identitiesHoldOverAHistoryOfYears() {
        for (var year = 2017; year <= 2019; year++) {
            round(year, "VN-2016");
        }
        var random = new Random(20170101);
        var living = new ArrayList<UUID>();
        for (var i = 0; i < 14; i++) {
            living.add(family(i % 2 == 0 ? "20131" : "20149"));
        }
        for (var year = 2017; year <= 2019; year++) {
            if (year > 2017) {
                upheaval(random, living, year);
            }
            for (var household : living) {
                if (random.nextInt(8) > 0) {
                    completed(household, year, finding("VN-2016", INCOMES[random.nextInt(INCOMES.length)]));
                }
            }
        }

        for (var area : List.of("20131", "20149", "482")) {
            for (var year = 2018; year <= 2019; year++) {
                for (var householdClass : List.of("POOR", "NEAR_POOR")) {
                    assertThat(balance(area, year, householdClass))
                            .as(area + " " + year + " " + householdClass)
                            .isZero();
                    assertThat((int)
                                    ledger(area, year, householdClass).extract().path("opening.households"))
                            .isEqualTo((int) ledger(area, year - 1, householdClass)
                                    .extract()
                                    .path("closing.households"));
                }
                int toNearPoor = ledger(area, year, "POOR")
                        .extract()
                        .path("decreases.find { it.term == 'TO_NEAR_POOR' }.households");
                int fromPoor = ledger(area, year, "NEAR_POOR")
                        .extract()
                        .path("increases.find { it.term == 'FROM_POOR' }.households");
                assertThat(toNearPoor).isEqualTo(fromPoor);
            }
        }
    }

    @Test
    void territoryThatChangedIsSaidToHaveChanged() {
        round(2019, "VN-2016");
        as(vn.giamngheo.household.Api.REVIEWER).body("""
                      {"year": 2020, "standards": ["VN-2016"], "opensOn": "2020-09-01", "closesOn": "2020-12-31",
                       "coverage": "LISTED"}""").post("/api/v1/survey-rounds");

        ledger("20122", 2020, "POOR").body("territoryChanged", equalTo(true));
        ledger("482", 2020, "POOR").body("territoryChanged", equalTo(false));
    }

    private static int balance(String area, int year, String householdClass) {
        var ledger = ledger(area, year, householdClass).extract();
        int opening = ledger.path("opening.persons");
        int out = ledger.path("decreases.persons.sum()");
        int left = ledger.path("personsLeft");
        int in = ledger.path("increases.persons.sum()");
        int came = ledger.path("personsCame");
        int closing = ledger.path("closing.persons");
        return opening - out - left + in + came - closing;
    }

    private static void upheaval(Random random, List<UUID> living, int year) {
        var day = year + "-03-01";
        move(living.get(random.nextInt(4)), day, random.nextBoolean() ? "20131" : "20149");
        living.add(split(living.get(4 + random.nextInt(3)), day));
        var absorbed = living.remove(8);
        as(OFFICER)
                .body("""
                      {"keptId": "%s", "absorbedId": "%s", "cause": "JOINED", "carried": [],
                       "effectiveOn": "%s", "reason": "Về ở chung"}""".formatted(living.get(9), absorbed, day))
                .post("/api/v1/household-merges")
                .then()
                .statusCode(201);
        end(living.remove(10), "DISSOLVED", day);
    }

    private static void move(UUID household, String day, String to) {
        as(OFFICER)
                .header("If-Match", etag(household))
                .body("""
                      {"communeCode": "%s", "code": "MV-%s", "effectiveOn": "%s", "reason": "-"}""".formatted(to, household, day))
                .post("/api/v1/households/{id}/moves", household)
                .then()
                .statusCode(200);
    }

    private static UUID split(UUID household, String day) {
        var seen = as(OFFICER).get("/api/v1/households/{id}", household);
        if (seen.<List<?>>path("members").size() < 2) {
            return family("20131");
        }
        String own = as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"code": "SP-%s", "effectiveOn": "%s", "reason": "-",
                       "members": [{"memberId": "%s", "relation": "HEAD"}]}""".formatted(household, day, seen.<String>path("members[1].id")))
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(own);
    }

    private static void end(UUID household, String kind, String day) {
        as(OFFICER)
                .header("If-Match", etag(household))
                .body("{\"kind\": \"%s\", \"effectiveOn\": \"%s\", \"reason\": \"-\"}".formatted(kind, day))
                .post("/api/v1/households/{id}/ending", household)
                .then()
                .statusCode(200);
    }

    private static String etag(UUID household) {
        return as(OFFICER).get("/api/v1/households/{id}", household).header("ETag");
    }

    private static ValidatableResponse ledger(String area, int year, String householdClass) {
        return as(OFFICER)
                .queryParam("area", area)
                .queryParam("year", year)
                .queryParam("class", householdClass)
                .get("/api/v1/flow-ledgers")
                .then()
                .statusCode(200);
    }
}
