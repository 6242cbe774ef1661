package vn.giamngheo.household.statistics;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;

@ServiceTest
class ClassifiedResourceTest {

    private static final String LIST = "/api/v1/classifications/households";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void rounds() {
        round(2019, "VN-2016");
        round(2021, "VN-2016", "VN-2022");
    }

    @Test
    void listsWhatHouseholdsWereClassifiedAsByTheResultThatStands() {
        var poor = family("20152");
        String former =
                completed(poor, 2019, finding("VN-2016", 500_000, "SANITATION")).path("id");
        var corrected = corrected(former);
        var well = family("20152");
        completed(well, 2019, finding("VN-2016", 5_000_000));

        list("20152", 2019)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.findAll { it.householdId == '" + poor + "' }.surveyId", contains(corrected))
                .body("items.find { it.householdId == '" + poor + "' }.classification", equalTo("POOR"))
                .body("items.find { it.householdId == '" + poor + "' }.povertyType", equalTo("INCOME"))
                .body("items.find { it.householdId == '" + poor + "' }.commune.code", equalTo("20152"))
                .body("items.find { it.householdId == '" + poor + "' }.commune.validFrom", equalTo("2015-01-01"))
                .body(
                        "items.find { it.householdId == '" + poor + "' }.deprivations",
                        contains("HOUSING_AREA", "WATER_SOURCE"))
                .body("items.find { it.householdId == '" + poor + "' }.synthetic", equalTo(true))
                .body("items.find { it.householdId == '" + well + "' }.povertyType", nullValue());
        assertThat(households(list("20152", 2019).queryParam("class", "POOR")))
                .contains(poor.toString())
                .doesNotContain(well.toString());
        assertThat(households(list("20152", 2019).queryParam("deprivation", "WATER_SOURCE")))
                .contains(poor.toString())
                .doesNotContain(well.toString());
        assertThat(households(list("20152", 2019).queryParam("deprivation", "SANITATION")))
                .doesNotContain(poor.toString());
    }

    @Test
    void pagesGoThroughAllCommunesOfTheAreaOnce() {
        var mine = Stream.of("20152", "20113", "20152", "20113", "20152")
                .map(commune -> {
                    var household = family(commune);
                    completed(household, 2019, finding("VN-2016", 500_000));
                    return household.toString();
                })
                .toList();

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = list("482", 2019).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(LIST);
            seen.addAll(page.<List<String>>path("items.householdId"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().isSorted().containsAll(mine);
    }

    @Test
    void countIsThatOfTheFigures() {
        completed(family("20152"), 2019, finding("VN-2016", 500_000));
        var counted = as(OFFICER)
                .queryParam("area", "20152")
                .queryParam("year", 2019)
                .get("/api/v1/statistics")
                .<Integer>path("byClass.POOR");

        assertThat(households(list("20152", 2019).queryParam("class", "POOR"))).hasSize(counted);
    }

    @Test
    void areaOutsideTheScopeIsNotThereAndSomeRolesSeeNoHouseholds() {
        for (var other : List.of("20113", "482", "99999")) {
            as(Tokens.of("commune-officer").areas("20152"))
                    .queryParam("area", other)
                    .queryParam("year", 2019)
                    .get(LIST)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:giamngheo:problem:area-not-found"));
        }
        for (var role : List.of("agency-officer", "admin")) {
            as(Tokens.of(role).areas("482"))
                    .queryParam("area", "482")
                    .queryParam("year", 2019)
                    .get(LIST)
                    .then()
                    .statusCode(403);
        }
        as(Tokens.of("auditor").areas("482"))
                .queryParam("area", "482")
                .queryParam("year", 2019)
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, , , year, UnknownRound",
        "2021, , , standard, ChooseOne",
        "2019, VN-2022, , standard, NotOfRound",
        "2019, , NUTRITION, deprivation, UnknownIndicator",
        "2021, VN-2022, HEALTH_CARE, deprivation, UnknownIndicator",
    })
    void whatDoesNotFitTheRoundIsRefused(
            int year, @Nullable String standard, @Nullable String deprivation, String pointer, String code) {
        var request = list("482", year);
        if (standard != null) {
            request.queryParam("standard", standard);
        }
        if (deprivation != null) {
            request.queryParam("deprivation", deprivation);
        }

        request.get(LIST)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void householdsAreReadByTheIndexInTheirOrder() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
            var plan = new StringBuilder();
            try (var lines = statement.executeQuery("""
                    explain select * from classification
                    where round_year = 2019 and standard = 'VN-2016' and current and commune_code = '20152'
                        and commune_valid_from = '2015-01-01' and household_id > '00000000-0000-0000-0000-000000000000'
                    order by household_id limit 51""")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(plan.toString())
                    .contains("ix_classification_commune_household")
                    .doesNotContain("Sort");
        }
    }

    private static String corrected(String former) {
        var draft = as(OFFICER)
                .body("""
                      {"reason": "Ghi nhầm", "surveyedOn": "2019-10-12", "findings": [%s]}""".formatted(finding("VN-2016", 500_000, "WATER_SOURCE", "HOUSING_AREA")))
                .post("/api/v1/surveys/{id}/corrections", former);
        draft.then().statusCode(201);
        String id = draft.path("id");
        var submitted =
                as(OFFICER).header("If-Match", draft.header("ETag")).post("/api/v1/surveys/{id}/submission", id);
        submitted.then().statusCode(200);
        as(OFFICER)
                .header("If-Match", submitted.header("ETag"))
                .post("/api/v1/surveys/{id}/completion", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static RequestSpecification list(String area, int year) {
        return as(OFFICER).queryParam("area", area).queryParam("year", year);
    }

    private static List<String> households(RequestSpecification request) {
        return request.queryParam("limit", 500).get(LIST).path("items.householdId");
    }
}
