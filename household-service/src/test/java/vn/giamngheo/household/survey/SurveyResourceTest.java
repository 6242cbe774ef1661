package vn.giamngheo.household.survey;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.household;
import static vn.giamngheo.household.Api.registered;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.Api.survey;

@ServiceTest
class SurveyResourceTest {

    @BeforeEach
    void rounds() {
        round(2015, "VN-2016");
        round(2016, "VN-2016");
        round(2021, "VN-2016", "VN-2022");
        round(2025, "VN-2022");
    }

    @Test
    void surveyGoesFromDraftToCompletionAndClassifiesTheHousehold() {
        var household = registered("20107");

        completed(household, 2015, finding("VN-2016", 900_000, "HOUSING_QUALITY"))
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("version", equalTo(2))
                .body("findings[0].deprivationScore", equalTo(10))
                .body("classifications[0].classification", equalTo("POOR"))
                .body("classifications[0].povertyType", equalTo("INCOME"))
                .body("classifications[0].areaType", equalTo("URBAN"))
                .body("classifications[0].movement", equalTo("FIRST_CLASSIFIED"))
                .body("classifications[0].previousClassification", nullValue());
    }

    @Test
    void nextYearTellsTheMovement() {
        var household = registered("20113");
        completed(household, 2015, finding("VN-2016", 700_000));

        completed(household, 2016, finding("VN-2016", 700_001))
                .then()
                .body("classifications[0].previousClassification", equalTo("POOR"))
                .body("classifications[0].movement", equalTo("ESCAPED_TO_NEAR_POOR"));
    }

    @Test
    void transitionYearIsMeasuredUnderBothStandards() {
        var household = registered("20113");

        completed(household, 2021, finding("VN-2016", 1_200_000), finding("VN-2022", 1_200_000, "DEPENDANTS"))
                .then()
                .body("classifications.standard", contains("VN-2016", "VN-2022"))
                .body("classifications.classification", contains("AVERAGE", "NEAR_POOR"));
    }

    @Test
    void householdIsClassifiedInTheUnitItsCommuneHasBecome() {
        var household = registered("20131");

        completed(household, 2025, finding("VN-2022", 1_600_000))
                .then()
                .body("classifications[0].commune.validFrom", equalTo("2025-07-01"))
                .body("classifications[0].areaType", equalTo("RURAL"))
                .body("classifications[0].classification", equalTo("AVERAGE"));
    }

    @Test
    void repeatedDraftAnswersWhatBecameOfIt() {
        var household = registered("20107");
        var body = survey(UUID.randomUUID(), household, 2015, finding("VN-2016", 500_000));
        as(OFFICER).body(body).post("/api/v1/surveys").then().statusCode(201);

        as(OFFICER).body(body).post("/api/v1/surveys").then().statusCode(200).body("state", equalTo("DRAFT"));
        as(OFFICER)
                .body(body.replace("500000", "500001"))
                .post("/api/v1/surveys")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:survey-id-taken"));
    }

    @Test
    void householdHasOneSurveyInARound() {
        var household = registered("20107");
        completed(household, 2015, finding("VN-2016", 500_000));

        as(OFFICER)
                .body(survey(UUID.randomUUID(), household, 2015, finding("VN-2016", 500_000)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-already-surveyed"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "650000 | -1 | /findings/0/incomePerHead | Min",
                "650000 | 1000000001 | /findings/0/incomePerHead | Max",
                "650000 | 1.5 | /findings/0/incomePerHead | WrongType",
                "650000 | null | /findings/0/incomePerHead | IncomeOrScore",
                "650000 | 650000, \"incomeScore\": 100 | /findings/0/incomePerHead | IncomeOrScore",
                "650000 | 650000, \"deprivationScore\": 20 | /findings/0/deprivationScore | ScoreDisagrees",
                "\"HOUSING_QUALITY\" | \"NUTRITION\" | /findings/0/deprivations/0 | UnknownIndicator",
                "\"HOUSING_QUALITY\" | \"TELECOM\", \"TELECOM\" | /findings/0/deprivations/1 | Repeated",
                "VN-2016 | VN-2022 | /findings | OneFindingPerStandard",
                "2015-10-12 | 2015-08-31 | /surveyedOn | OutsideRound",
                "2015-10-12 | 2999-10-12 | /surveyedOn | InFuture",
                "\"roundYear\": 2015 | \"roundYear\": 1999 | /roundYear | UnknownRound",
                "LACK_OF_CAPITAL | LACK_OF_LUCK | /causes/0 | UnknownValue",
            })
    void badFieldIsNamedAndNothingIsKept(String part, String instead, String pointer, String code) {
        var id = UUID.randomUUID();
        var body = survey(id, registered("20107"), 2015, finding("VN-2016", 650_000, "HOUSING_QUALITY"));

        as(OFFICER)
                .body(body.replace(part, instead))
                .post("/api/v1/surveys")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        as(OFFICER).get("/api/v1/surveys/{id}", id).then().statusCode(404);
    }

    @Test
    void scoresAreRefusedUnderAStandardThatHasNone() {
        round(2026, "VN-2022", "VN-2027");
        var finding = "{\"standard\": \"VN-2027\", \"incomeScore\": 100, \"deprivations\": []}";
        var body = survey(UUID.randomUUID(), registered("20113"), 2026, finding, finding("VN-2022", 1))
                .replace("2026-10-12", "2026-09-01");

        as(OFFICER).body(body).post("/api/v1/surveys").then().statusCode(400).body("errors.code", contains("NoScores"));
    }

    @Test
    void householdIsNotSurveyedBeforeItWasRegistered() {
        var household = UUID.randomUUID();
        as(OFFICER)
                .body(household(household, "20107").replace("2015-06-01", "2016-11-01"))
                .post("/api/v1/households")
                .then()
                .statusCode(201);

        as(OFFICER)
                .body(survey(UUID.randomUUID(), household, 2016, finding("VN-2016", 500_000)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/surveyedOn"))
                .body("errors.code", contains("BeforeRegistration"));
    }

    @Test
    void householdOutsideTheCallersAreasIsUnknown() {
        as(Tokens.of("surveyor").areas("20110"))
                .body(survey(UUID.randomUUID(), registered("20107"), 2015, finding("VN-2016", 1)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UnknownHousehold"));
    }

    @Test
    void changeNeedsTheVersionItWasMadeFrom() {
        var id = drafted();

        as(OFFICER)
                .post("/api/v1/surveys/{id}/submission", id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:giamngheo:problem:version-required"));
        as(OFFICER)
                .header("If-Match", "\"7\"")
                .post("/api/v1/surveys/{id}/submission", id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:giamngheo:problem:stale-version"));
        as(OFFICER).get("/api/v1/surveys/{id}", id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void draftCannotBeCompletedBeforeItIsSubmitted() {
        var id = drafted();

        as(OFFICER)
                .header("If-Match", "\"0\"")
                .post("/api/v1/surveys/{id}/completion", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:survey-in-wrong-state"));
        as(OFFICER).get("/api/v1/surveys/{id}/classification", id).then().body("items", empty());
    }

    @Test
    void surveyorMayNotComplete() {
        as(Tokens.of("surveyor").areas("482"))
                .header("If-Match", "\"1\"")
                .post("/api/v1/surveys/{id}/completion", drafted())
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoOfficersOneIsToldThatHeIsLate() throws ExecutionException, InterruptedException {
        var id = drafted();
        Callable<Integer> submit = () -> as(OFFICER)
                .header("If-Match", "\"0\"")
                .post("/api/v1/surveys/{id}/submission", id)
                .statusCode();

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = both.submit(submit);
            var other = both.submit(submit);

            assertThat(new Integer[] {one.get(), other.get()}).containsExactlyInAnyOrder(200, 412);
        }
    }

    private static UUID drafted() {
        var id = UUID.randomUUID();
        as(OFFICER)
                .body(survey(id, registered("20107"), 2015, finding("VN-2016", 500_000)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201);
        return id;
    }
}
