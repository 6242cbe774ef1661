package vn.giamngheo.household.area;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;

@ServiceTest
class AreaResourceTest {

    @ParameterizedTest(name = "on {0} district 482 has {1} communes and towns")
    @CsvSource({"2016-01-01, 18", "2019-12-31, 18", "2020-01-01, 17", "2025-06-30, 17"})
    void districtHasItsRealUnits(String day, int units) {
        as(OFFICER)
                .queryParam("asOf", day)
                .queryParam("parent", "482")
                .queryParam("level", "COMMUNE")
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .body("items", hasSize(units));
    }

    @Test
    void since2025EightCommunesLieDirectlyBelowTheCity() {
        as(OFFICER)
                .queryParam("asOf", "2025-07-01")
                .queryParam("parent", "46")
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .body("items.code", contains("20107", "20122", "20131", "20137", "20140", "20161", "20179", "20182"));
    }

    @ParameterizedTest(name = "20122 on {0} is {1}")
    @CsvSource({"2019-06-01, Vinh Giang", "2020-06-01, Giang Hải", "2025-07-01, Vinh Lộc"})
    void codeOutlivesItsTerritory(String day, String name) {
        as(OFFICER)
                .queryParam("asOf", day)
                .get("/api/v1/areas/20122")
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    @ParameterizedTest(name = "Lộc Sơn on {0} is {1}")
    @CsvSource({"2024-12-31, RURAL", "2025-01-01, URBAN", "2025-07-01, RURAL"})
    void communeMayTurnUrbanAndRuralAgain(String day, String areaType) {
        as(OFFICER)
                .queryParam("asOf", day)
                .get("/api/v1/areas/20131")
                .then()
                .statusCode(200)
                .body("areaType", equalTo(areaType));
    }

    @Test
    void mergerIsToldFromBothSides() {
        as(OFFICER)
                .queryParam("asOf", "2020-06-01")
                .get("/api/v1/areas/20122")
                .then()
                .body("predecessors.code", contains("20119", "20122"))
                .body("successors.code", contains("20122"));
    }

    @Test
    void pagesShowEachAreaOnce() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            // Of the district, for other tests add areas elsewhere.
            var request = as(OFFICER)
                    .queryParam("asOf", "2016-01-01")
                    .queryParam("parent", "482")
                    .queryParam("limit", 7);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/areas");
            seen.addAll(page.path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(18);
    }

    @Test
    void unknownCodeIsNotFound() {
        as(OFFICER)
                .header("Accept-Language", "en")
                .get("/api/v1/areas/99999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:area-not-found"))
                .body("title", equalTo("Area not found"))
                .body("errors", nullValue());
    }

    @Test
    void misspeltFilterIsRefusedInsteadOfIgnored() {
        as(OFFICER)
                .queryParam("levle", "COMMUNE")
                .get("/api/v1/areas")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:unknown-query-parameter"));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, yesterday",
        "asOf, -999999999-01-01",
        "parent, ",
        "level, TOWNSHIP",
        "limit, 0",
        "limit, 501",
        "limit, many",
        "cursor, nonsense"
    })
    void badParameterIsABadRequest(String name, String value) {
        as(OFFICER)
                .queryParam(name, value)
                .get("/api/v1/areas")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void codeTellsAllThatItEverMeant() {
        as(OFFICER)
                .get("/api/v1/areas/20122/history")
                .then()
                .statusCode(200)
                .body("periods.name", contains("Vinh Giang", "Giang Hải", "Vinh Lộc"))
                .body("periods[1].predecessors.code", containsInAnyOrder("20119", "20122"))
                .body("periods[1].predecessors[0].on", equalTo("2020-01-01"))
                .body("periods[0].flags.confidence", contains("UNVERIFIED"));
        as(OFFICER).get("/api/v1/areas/99999/history").then().statusCode(404);
    }

    @Test
    void oldCommuneIsMappedToWhatItHasBecome() {
        as(OFFICER)
                .queryParam("asOf", "2016-01-01")
                .queryParam("on", "2026-01-01")
                .get("/api/v1/areas/20119/mapping")
                .then()
                .statusCode(200)
                .body("name", equalTo("Vinh Hải"))
                .body("became.name", contains("Vinh Lộc"))
                .body("became.code", contains("20122"));
        as(OFFICER)
                .queryParam("asOf", "2016-01-01")
                .queryParam("on", "2021-01-01")
                .get("/api/v1/areas/20119/mapping")
                .then()
                .body("became.name", contains("Giang Hải"));
    }

    @Test
    void communeWritesDownItsVillagesAndHouseholdsAreFoundByThem() {
        var village =
                "{\"code\": \"20119-01\", \"name\": \"Thôn 1\", \"validFrom\": \"2015-01-01\", \"source\": \"test\"}";
        as(vn.giamngheo.testing.Tokens.of("commune-officer").areas("20110"))
                .body(village)
                .post("/api/v1/areas/20119/villages")
                .then()
                .statusCode(404);
        as(OFFICER)
                .body(village)
                .post("/api/v1/areas/20119/villages")
                .then()
                .statusCode(201)
                .body("level", equalTo("VILLAGE"))
                .body("parentCode", equalTo("20119"))
                .body("validTo", equalTo("2020-01-01"));
        as(OFFICER).body(village).post("/api/v1/areas/20119/villages").then().statusCode(200);
        as(OFFICER)
                .body(village.replace("Thôn 1", "Thôn 2"))
                .post("/api/v1/areas/20119/villages")
                .then()
                .statusCode(400)
                .body("errors.code", contains("CodeInUse"));
        var household = java.util.UUID.randomUUID();
        as(OFFICER)
                .body(vn.giamngheo.household.Api.household(household, "20119")
                        .replace("\"communeCode\"", "\"villageCode\": \"20119-01\", \"communeCode\""))
                .post("/api/v1/households")
                .then()
                .statusCode(201);

        as(OFFICER)
                .queryParam("village", "20119-01")
                .get("/api/v1/households")
                .then()
                .body("items.id", contains(household.toString()));
    }
}
