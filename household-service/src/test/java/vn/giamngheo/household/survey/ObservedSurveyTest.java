package vn.giamngheo.household.survey;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.standard.Standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.REVIEWER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.completed;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.registered;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.Api.survey;

/** Surveys that bring observations, go back and forth, are corrected, and explain themselves. */
@ServiceTest
class ObservedSurveyTest {

    @Inject
    EntityManager entityManager;

    @Inject
    Standards standards;

    @BeforeEach
    void rounds() {
        round(2015, "VN-2016");
        round(2016, "VN-2016");
    }

    @Test
    void engineDerivesWhatTheHouseholdLacksAndSaysFromWhat() {
        var household = registered("20113");
        var id = drafted(household, 2016, 800_000, observations(household, "BAMBOO_LEAF_EARTH", "12", "NONE"));

        var done = step(id, "completion", step(id, "submission", get(id)));

        done.then()
                .statusCode(200)
                .body("findings[0].source", equalTo("DERIVED"))
                .body("findings[0].deprivations", contains("HOUSING_AREA", "HOUSING_QUALITY", "SANITATION"))
                .body("findings[0].deprivationScore", equalTo(30))
                .body("classifications[0].classification", equalTo("POOR"))
                .body("classifications[0].povertyType", equalTo("MULTIDIMENSIONAL"));
        as(OFFICER)
                .header("Accept-Language", "en")
                .get("/api/v1/surveys/{id}/classification", id)
                .then()
                .body("items[0].source", equalTo("DERIVED"))
                .body("items[0].indicators", hasSize(10))
                .body("items[0].indicators.find { it.code == 'SANITATION' }.evidence.value", contains("NONE"))
                .body("items[0].indicators.find { it.code == 'SANITATION' }.points", equalTo(10))
                .body("items[0].indicators.find { it.code == 'SANITATION' }.confidence", equalTo("RECALLED"))
                .body("items[0].flips.change", contains("INCOME", "DEPRIVATIONS", "INCOME"))
                .body("items[0].flips.becomes", contains("AVERAGE", "NEAR_POOR", "ABOVE_AVERAGE"))
                .body("items[0].margins.line", contains("POVERTY", "NEAR_POVERTY", "AVERAGE"))
                .body("items[0].text", containsString("the household is poor"));
        as(OFFICER)
                .get("/api/v1/surveys/{id}/classification", id)
                .then()
                .body("items[0].text", containsString("hộ nghèo"));
    }

    @Test
    void incompleteFormIsNotHandedInAndTheGapsAreListed() {
        var household = registered("20113");
        var members = members(household);
        var id = drafted(household, 2016, 800_000, "{\"waterSource\": \"PIPED\"}");

        step(id, "submission", get(id))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:survey-incomplete"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/observations/dwelling/floorArea",
                                "/observations/latrine",
                                "/observations/members/" + members[0] + "/healthInsurance"));
        get(id).then().body("state", equalTo("DRAFT")).body("findings[0].deprivations", nullValue());
    }

    @Test
    void returnedFormComesBackWithCommentsAndIsHandedInAgain() {
        var household = registered("20113");
        var id = drafted(household, 2016, 800_000, observations(household, "BRICK_STONE", "80", "FLUSH_SEPTIC"));
        var submitted = step(id, "submission", get(id));

        var returned = as(REVIEWER)
                .header("If-Match", submitted.header("ETag"))
                .body("{\"comments\": [{\"pointer\": \"/observations/dwelling/roof\", \"text\": \"Xem lại mái\"}]}")
                .post("/api/v1/surveys/{id}/return", id);
        returned.then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("comments.pointer", contains("/observations/dwelling/roof"));
        var edited = as(OFFICER)
                .header("If-Match", returned.header("ETag"))
                .body("""
                      {"surveyedOn": "2016-10-13", "findings": [{"standard": "VN-2016", "incomePerHead": 650000}],
                       "observations": %s}""".formatted(observations(household, "OTHER", "80", "FLUSH_SEPTIC")))
                .put("/api/v1/surveys/{id}", id);
        edited.then().statusCode(200).body("state", equalTo("RETURNED"));
        step(id, "submission", edited)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("findings[0].provisionalClassification", equalTo("POOR"));
    }

    @Test
    void correctionIsTheNextRevisionAndTheOldOneStaysToBeRead() {
        var household = registered("20113");
        String first = completed(household, 2016, finding("VN-2016", 600_000)).path("id");
        var draft = as(OFFICER)
                .body("""
                      {"reason": "Ghi nhầm thu nhập", "surveyedOn": "2016-10-12", "findings": [%s]}""".formatted(finding("VN-2016", 5_000_000)))
                .post("/api/v1/surveys/{id}/corrections", first);
        draft.then().statusCode(201).body("revision", equalTo(2)).body("corrects", equalTo(first));
        UUID second = UUID.fromString(draft.path("id"));
        get(UUID.fromString(first)).then().body("classifications[0].current", equalTo(true));

        step(second, "completion", step(second, "submission", draft)).then().statusCode(200);

        get(UUID.fromString(first))
                .then()
                .body("classifications[0].classification", equalTo("POOR"))
                .body("classifications[0].current", equalTo(false));
        as(OFFICER)
                .get("/api/v1/households/{id}/surveys", household)
                .then()
                .body("items.revision", contains(1, 2))
                .body("items[1].classifications[0].classification", equalTo("ABOVE_AVERAGE"));
    }

    @Test
    void resultOnWhichALaterYearStandsIsNotCorrected() {
        var household = registered("20113");
        String first = completed(household, 2015, finding("VN-2016", 600_000)).path("id");
        completed(household, 2016, finding("VN-2016", 600_000));

        as(OFFICER)
                .body("""
                      {"reason": "Ghi nhầm", "surveyedOn": "2015-10-12", "findings": [%s]}""".formatted(finding("VN-2016", 5_000_000)))
                .post("/api/v1/surveys/{id}/corrections", first)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:later-year-stands"));
    }

    @Test
    void givenUpFormMakesRoomForAnother() {
        var household = registered("20113");
        var id = drafted(household, 2016, 800_000, "{}");

        as(OFFICER)
                .header("If-Match", get(id).header("ETag"))
                .body("{\"reason\": \"Nhập nhầm hộ\"}")
                .post("/api/v1/surveys/{id}/voiding", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("VOID"));
        as(OFFICER)
                .body(survey(UUID.randomUUID(), household, 2016, finding("VN-2016", 1)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .body("revision", equalTo(2));
    }

    @Test
    void reviewInsideTheYearHasItsDeadlineAndThePeriodicOneSpeaksLast() {
        round(2021, "VN-2016", "VN-2022");
        var household = registered("20113");
        var body = """
                   {"householdId": "%s", "roundYear": 2021, "kind": "IN_YEAR", "receivedOn": "2021-03-01",
                    "surveyedOn": "2021-03-03", "findings": [%s, %s]}""".formatted(household, finding("VN-2016", 500_000), finding("VN-2022", 500_000));
        var draft = as(OFFICER).body(body).post("/api/v1/surveys");
        draft.then().statusCode(201).body("dueOn", equalTo("2021-03-10"));
        UUID id = UUID.fromString(draft.path("id"));
        step(id, "completion", step(id, "submission", draft)).then().statusCode(200);

        completed(household, 2021, finding("VN-2016", 5_000_000), finding("VN-2022", 5_000_000));

        as(OFFICER)
                .get("/api/v1/households/{id}/surveys", household)
                .then()
                .body("items.kind", contains("IN_YEAR", "PERIODIC"))
                .body("items[0].classifications.current", contains(false, false))
                .body("items[1].classifications.current", contains(true, true));
    }

    @Test
    void reviewerSeesWhatChangedSinceLastYearAndWhatIsUnlikely() {
        var household = registered("20113");
        var before = drafted(household, 2015, 400_000, observations(household, "BRICK_STONE", "80", "FLUSH_SEPTIC"));
        step(before, "completion", step(before, "submission", get(before)))
                .then()
                .statusCode(200);
        var now = drafted(household, 2016, 1_300_000, observations(household, "BRICK_STONE", "20", "FLUSH_SEPTIC"));

        as(REVIEWER)
                .header("Accept-Language", "en")
                .get("/api/v1/surveys/{id}/review", now)
                .then()
                .statusCode(200)
                .body("comparedYear", equalTo(2015))
                .body(
                        "changes.pointer",
                        hasItems("/observations/dwelling/floorArea", "/findings/VN-2016/incomePerHead"))
                .body("changes.find { it.pointer == '/observations/dwelling/floorArea' }.before", equalTo("80"))
                .body("hints.code", containsInAnyOrder("INCOME_TRIPLED", "FLOOR_AREA_VANISHED"));
        as(REVIEWER).get("/api/v1/surveys/{id}/review", before).then().body("changes", empty());
    }

    @Test
    void whoeverWasBornAfterTheSurveyDoesNotCountInIt() {
        var household = registered("20113");
        var seen = as(OFFICER).get("/api/v1/households/{id}", household);
        var ids = members(household);
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"code": "BORN-%s", "effectiveOn": "2018-03-01", "reason": "Sinh con", "members": [
                       {"id": "%s", "fullName": "A", "sex": "FEMALE", "birthYear": 1970, "relation": "HEAD", "healthInsurance": true},
                       {"id": "%s", "fullName": "B", "sex": "MALE", "birthYear": 2004, "relation": "CHILD", "healthInsurance": true},
                       {"fullName": "C", "sex": "MALE", "birthDate": "2018-02-20", "relation": "GRANDCHILD",
                        "healthInsurance": true}]}""".formatted(household.toString().substring(0, 8), ids[0], ids[1]))
                .put("/api/v1/households/{id}", household)
                .then()
                .statusCode(200);
        var then = """
                {"dwelling": {"wall": "OTHER", "pillar": "OTHER", "roof": "OTHER", "floorArea": 16}, "waterSource": "PIPED",
                 "latrine": "NONE", "telecom": ["PHONE"], "devices": ["TELEVISION"], "members": [
                   {"memberId": "%s", "healthInsurance": true, "careMissed": false},
                   {"memberId": "%s", "healthInsurance": true, "careMissed": false, "schooling": "AT_RIGHT_LEVEL"}]}""".formatted(ids[0], ids[1]);

        var id = drafted(household, 2016, 800_000, then);

        step(id, "completion", step(id, "submission", get(id)))
                .then()
                .statusCode(200)
                .body("findings[0].deprivations", contains("HOUSING_QUALITY", "SANITATION"));
    }

    @Test
    void auditorDoesNotSeeWhoWasIll() {
        var household = registered("20113");
        var id = drafted(household, 2016, 800_000, observations(household, "BRICK_STONE", "80", "FLUSH_SEPTIC"));
        var auditor = vn.giamngheo.testing.Tokens.of("auditor").areas("482");

        as(auditor)
                .header("X-Purpose", "AUDIT 1")
                .get("/api/v1/surveys/{id}", id)
                .then()
                .body("observations.members.careMissed", contains(nullValue(), nullValue()))
                .body("observations.members.healthInsurance", contains(true, true));
        get(id).then().body("observations.members.careMissed", contains(false, false));
    }

    @Test
    void observationOfSomebodyElseIsRefused() {
        var household = registered("20113");

        as(OFFICER)
                .body(draft(UUID.randomUUID(), household, 2016, 1, """
                      {"members": [{"memberId": "%s", "healthInsurance": true}]}""".formatted(UUID.randomUUID())))
                .post("/api/v1/surveys")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UnknownMember"));
    }

    @Test
    void everyStoredResultIsDrawnAgainBitForBit() {
        var household = registered("20113");
        var id = drafted(household, 2016, 800_000, observations(household, "OTHER", "12", "NONE"));
        step(id, "completion", step(id, "submission", get(id))).then().statusCode(200);
        completed(registered("20107"), 2016, finding("VN-2016", 650_000, "SANITATION"));

        @SuppressWarnings("unchecked")
        java.util.List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select standard, class, poverty_type, inputs, inputs_hash, standard_hash, indicators, cast(deprivations as text) from classification")
                .getResultList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(2).allSatisfy(row -> {
            var standard = standards.known((String) row[0]);
            var text = (String) row[3];
            var judgement = Judgement.of(standard, CanonicalJson.read(text, ClassificationInputs.class));
            assertThat(CanonicalJson.hash(text)).isEqualTo(row[4]);
            assertThat(standard.contentHash()).isEqualTo(row[5]);
            assertThat(judgement.verdict().orElseThrow().householdClass().name())
                    .isEqualTo(row[1]);
            assertThat(CanonicalJson.write(judgement.indicators())).isEqualTo(row[6]);
            assertThat("{" + String.join(",", judgement.deprivations()) + "}").isEqualTo(row[7]);
        });
    }

    private static UUID drafted(UUID household, int year, long income, String observations) {
        var id = UUID.randomUUID();
        as(OFFICER)
                .body(draft(id, household, year, income, observations))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201);
        return id;
    }

    private static String draft(UUID id, UUID household, int year, long income, String observations) {
        return """
               {"id": "%s", "householdId": "%s", "roundYear": %d, "surveyedOn": "%d-10-12",
                "findings": [{"standard": "VN-2016", "incomePerHead": %d}], "observations": %s}""".formatted(id, household, year, year, income, observations);
    }

    private static String observations(UUID household, String material, String floorArea, String latrine) {
        var members = members(household);
        return """
               {"dwelling": {"wall": "%1$s", "pillar": "%1$s", "roof": "%1$s", "floorArea": %2$s},
                "waterSource": "PIPED", "latrine": "%3$s", "telecom": ["PHONE"], "devices": ["TELEVISION"],
                "members": [
                  {"memberId": "%4$s", "healthInsurance": true, "careMissed": false},
                  {"memberId": "%5$s", "healthInsurance": true, "careMissed": false, "schooling": "AT_RIGHT_LEVEL"}]}""".formatted(material, floorArea, latrine, members[0], members[1]);
    }

    private static String[] members(UUID household) {
        return as(OFFICER)
                .get("/api/v1/households/{id}", household)
                .<java.util.List<String>>path("members.id")
                .toArray(String[]::new);
    }

    private static Response get(UUID id) {
        return as(OFFICER).get("/api/v1/surveys/{id}", id);
    }

    private static Response step(UUID id, String step, Response seen) {
        return as(OFFICER).header("If-Match", seen.header("ETag")).post("/api/v1/surveys/{id}/" + step, id);
    }
}
