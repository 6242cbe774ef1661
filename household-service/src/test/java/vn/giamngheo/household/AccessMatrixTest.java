package vn.giamngheo.household;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.giamngheo.testing.access.AccessTests;
import vn.giamngheo.testing.access.AreaRule;
import vn.giamngheo.testing.access.Fingerprint;
import vn.giamngheo.testing.access.Ladder;
import vn.giamngheo.testing.access.Outside;
import vn.giamngheo.testing.access.Recipe;
import vn.giamngheo.testing.access.Recipes;
import vn.giamngheo.testing.access.ServiceUnderTest;

import static vn.giamngheo.household.AccessFixture.CLASSIFIED;
import static vn.giamngheo.household.AccessFixture.POSTED;
import static vn.giamngheo.household.Api.as;

/** docs/access-matrix.csv, for the operations of this service: a recipe for each, grouped by feature. */
@ServiceTest
class AccessMatrixTest {

    /** What workers send and tidy up by themselves, and the log of reads. */
    private static final Set<String> RESTLESS = Set.of("outbox_event", "person_read", "replay");

    /** Auditors say what they look for. */
    private static final String PURPOSE = "audit 17";

    private static final String FINDINGS = """
            "findings": [{"standard": "VN-2016", "incomePerHead": 400000, "deprivations": []}]""";

    private final Recipes recipes = new Recipes();

    @Inject
    AgroalDataSource database;

    @TestFactory
    Stream<DynamicTest> matrixIsComplete() {
        return tests().completeness();
    }

    @TestFactory
    Stream<DynamicTest> rolesAreLetInByTheMatrix() {
        return tests().roles();
    }

    @TestFactory
    Stream<DynamicTest> areasLimitByTheMatrix() {
        return tests().areas();
    }

    private AccessTests tests() {
        var fixture = new AccessFixture(database);
        areas(fixture);
        standards();
        rounds(fixture);
        households(fixture);
        lineage(fixture);
        searches(fixture);
        surveys(fixture);
        classifications(fixture);
        closing(fixture);
        figures(fixture);
        replays(fixture);
        personalData(fixture);
        publications(fixture);
        return new AccessTests(new ServiceUnderTest(
                "household-service",
                Path.of("openapi/household.yaml"),
                URI.create(RestAssured.baseURI + ":" + RestAssured.port),
                Map.of(),
                Map.of(AreaRule.PLACE, fixture.ladder, AreaRule.ASKED, fixture.ladder, AreaRule.NAMED, fixture.ladder),
                recipes,
                new Fingerprint(database, RESTLESS)));
    }

    private void areas(AccessFixture fixture) {
        recipes.of("listAreas").query("parent", "482");
        recipes.of("getArea").path("code", fixture.own);
        recipes.of("getAreaHistory").path("code", fixture.own);
        recipes.of("mapArea").path("code", fixture.own);
        recipes.of("addVillage").path("code", fixture.own).body(() ->
                """
                {"code": "%s-%d", "name": "Thôn", "validFrom": "2015-01-01", "source": "test"}
                """.formatted(fixture.own, System.nanoTime() % 1_000_000));
    }

    private void standards() {
        recipes.of("listPovertyStandards");
        recipes.of("getPovertyStandard").path("code", "VN-2016");
        recipes.of("addPovertyStandard")
                .within(new Ladder("49", "49", "491", "46", Set.of(), Set.of()))
                .body("""
                {"code": "49-2022", "base": "VN-2022", "areaCode": "49", "firstReviewYear": 2023, "lastReviewYear": 2025,
                 "legalBasis": "Ví dụ, không có thật", "source": "Ví dụ, không có thật", "confidence": "DRAFT",
                 "lines": [{"areaType": "RURAL", "kind": "POVERTY", "amount": 1800000},
                           {"areaType": "URBAN", "kind": "POVERTY", "amount": 2300000},
                           {"areaType": "RURAL", "kind": "AVERAGE", "amount": 2700000},
                           {"areaType": "URBAN", "kind": "AVERAGE", "amount": 3500000}]}""");
    }

    private void rounds(AccessFixture fixture) {
        recipes.of("openSurveyRound").body("{}");
        recipes.of("listSurveyRounds");
        recipes.of("getSurveyRound").path("year", POSTED);
        recipes.of("listCommunesOfRound").path("year", POSTED).shows("\"" + fixture.own + "\"");
        ofRound("getCommuneOfRound", fixture).shows("\"" + fixture.own + "\"");
    }

    private void households(AccessFixture fixture) {
        recipes.of("registerHousehold").body(() -> Api.household(UUID.randomUUID(), fixture.own));
        var again = Api.household(UUID.randomUUID(), fixture.own);
        sent(fixture, "/api/v1/households", again);
        recipes.of("registerHousehold")
                .about("one that was registered")
                .outside(Outside.ID_TAKEN)
                .body(again);
        recipes.of("listHouseholds").shows(fixture.family.id);
        recipes.of("listHouseholds").about("a code").query("code", "T-").shows(fixture.family.id);
        recipes.of("searchHouseholds").body("{\"text\": \"Trần Kín\"}").shows(fixture.family.id);
        recipes.of("listHouseholds")
                .about("a class")
                .query("class", "POOR")
                .query("year", CLASSIFIED)
                .query("standard", "VN-2016")
                .shows(fixture.family.id);
        ofFamily("getHousehold", fixture).shows(fixture.family.id);
        ofFamily("getHousehold", fixture)
                .about("a day")
                .query("asOf", "2016-01-01")
                .shows(fixture.family.id);
        ofFamily("getHouseholdHistory", fixture);
        ofFamily("listSurveysOfHousehold", fixture).shows(fixture.classified);
        ofFamily("listCertificatesOfHousehold", fixture);
        ofFamily("getVisitCard", fixture).header("X-Purpose", "task 17").header("X-On-Behalf-Of", "an-officer");
        ofFamily("changeHousehold", fixture).staleVersion().body("""
                {"code": "N-%1$s", "effectiveOn": "2017-03-01", "reason": "Ghi nhầm", "members": [
                  {"id": "%2$s", "fullName": "Trần Kín", "sex": "FEMALE", "birthYear": 1970, "relation": "HEAD",
                   "healthInsurance": true},
                  {"id": "%3$s", "fullName": "Trần Kín con", "sex": "MALE", "birthDate": "2004-02-29",
                   "relation": "CHILD", "healthInsurance": false}]}
                """.formatted(
                        fixture.family.id, fixture.family.head, fixture.family.child));
        ofFamily("endHousehold", fixture)
                .staleVersion()
                .body("{\"kind\": \"DISSOLVED\", \"effectiveOn\": \"2019-05-01\", \"reason\": \"-\"}");
        ofFamily("moveHousehold", fixture).staleVersion().reaches(400).body("""
                {"communeCode": "%s", "code": "M-1", "effectiveOn": "2019-05-01", "reason": "Chuyển nhà"}
                """.formatted(fixture.own));
        ofFamily("moveHousehold", fixture)
                .about("the sibling, whither it goes")
                .within(new Ladder(fixture.district, "49", fixture.village, "46", Set.of(), Set.of()))
                .staleVersion()
                .body("""
                {"communeCode": "%s", "code": "M-1", "effectiveOn": "2019-05-01", "reason": "Chuyển nhà"}
                """.formatted(fixture.sibling));
    }

    /** For what needs both communes: the district holds them, neither of them does. */
    private static Ladder bothCommunes(AccessFixture fixture) {
        return new Ladder(fixture.district, "49", fixture.own, "46", Set.of(), Set.of());
    }

    private void lineage(AccessFixture fixture) {
        ofFamily("splitHousehold", fixture).staleVersion().body("""
                {"code": "S-1", "effectiveOn": "2017-05-01", "reason": "Ra ở riêng",
                 "members": [{"memberId": "%s", "relation": "HEAD"}]}""".formatted(fixture.family.child));
        recipes.of("mergeHouseholds").reaches(400, 409).body(() -> joined(fixture, fixture.second.id));
        recipes.of("mergeHouseholds")
                .about("households of both communes")
                .within(bothCommunes(fixture))
                .reaches(400, 409)
                .body(() -> joined(fixture, fixture.stranger.id));
        recipes.of("mergeHouseholds")
                .about("those that were merged")
                .outside(Outside.ID_TAKEN)
                .reaches(409)
                .body(fixture.merge(UUID.fromString(fixture.merge)));
        recipes.of("undoMerge").path("id", fixture.merge).reaches(409).body("{\"reason\": \"Nhầm\"}");
        recipes.of("distinguishHouseholds").body(distinct(fixture, fixture.second.id));
        recipes.of("distinguishHouseholds")
                .about("households of both communes")
                .within(bothCommunes(fixture))
                .body(distinct(fixture, fixture.stranger.id));
    }

    private static String joined(AccessFixture fixture, UUID other) {
        return """
               {"id": "%s", "keptId": "%s", "absorbedId": "%s", "cause": "JOINED", "effectiveOn": "2017-12-01",
                "reason": "Về ở chung", "carried": [{"memberId": "%s", "relation": "OTHER"}]}
               """.formatted(UUID.randomUUID(), fixture.family.id, other, UUID.randomUUID());
    }

    private static String distinct(AccessFixture fixture, UUID other) {
        return "{\"firstId\": \"%s\", \"secondId\": \"%s\", \"reason\": \"Hai nhà\"}"
                .formatted(fixture.family.id, other);
    }

    private void searches(AccessFixture fixture) {
        recipes.of("searchHouseholdsByIdentityNumber")
                .body("{\"identityNumber\": \"" + fixture.identity + "\"}")
                .shows(fixture.family.id);
        recipes.of("listDuplicateCandidates").query("area", fixture.own);
    }

    private void surveys(AccessFixture fixture) {
        recipes.of("draftSurvey")
                .reaches(409)
                .body(() -> Api.survey(UUID.randomUUID(), fixture.family.id, CLASSIFIED, Api.finding("VN-2016", 1)));
        recipes.of("draftSurvey")
                .about("one that was drafted")
                .outside(Outside.ID_TAKEN)
                .reaches(409)
                .body(() -> Api.survey(fixture.open, fixture.family.id, POSTED, Api.finding("VN-2016", 500_000)));
        ofOpenSurvey("editSurvey", fixture).body("{\"surveyedOn\": \"2018-10-12\", " + FINDINGS + "}");
        ofOpenSurvey("submitSurvey", fixture);
        ofOpenSurvey("voidSurvey", fixture).body("{\"reason\": \"Nhầm\"}");
        ofOpenSurvey("returnSurvey", fixture)
                .body("{\"comments\": [{\"pointer\": \"/surveyedOn\", \"text\": \"Xem lại\"}]}");
        ofOpenSurvey("completeSurvey", fixture);
        recipes.of("correctSurvey").path("id", fixture.classified).reaches(409).body(() ->
                """
                {"id": "%s", "reason": "Ghi nhầm", "surveyedOn": "2017-10-12", %s}""".formatted(UUID.randomUUID(), FINDINGS));
        recipes.of("getSurvey")
                .path("id", fixture.classified)
                .header("X-Purpose", PURPOSE)
                .shows(fixture.family.id);
        recipes.of("getSurveyClassification").path("id", fixture.classified).header("X-Purpose", PURPOSE);
        recipes.of("reviewSurvey").path("id", fixture.classified).header("X-Purpose", PURPOSE);
    }

    private void classifications(AccessFixture fixture) {
        recipes.of("classifyWithoutKeeping").body("{}");
        asked(
                "simulateStandard",
                fixture,
                recipe -> recipe.query("standard", "VN-2022").query("surveyedUnder", "VN-2016"));
        asked("recomputeClassifications", fixture, recipe -> {});
        asked("listClassifiedHouseholds", fixture, recipe -> recipe.shows(fixture.family.id));
    }

    private void closing(AccessFixture fixture) {
        ofRound("postCommuneList", fixture).staleVersion().reaches(409).body("{\"postedOn\": \"2018-11-20\"}");
        ofRound("closeCommuneList", fixture).staleVersion().reaches(409);
        ofRound("confirmCommuneList", fixture).staleVersion().reaches(409);
        ofRound("reopenCommuneList", fixture).staleVersion().reaches(409).body("{\"reason\": \"Sót một hộ\"}");
        ofRound("listComplaints", fixture).shows(fixture.complaint);
        ofRound("fileComplaint", fixture).body(() -> AccessFixture.complaint(UUID.randomUUID()));
        ofRound("fileComplaint", fixture)
                .about("one that was filed")
                .body(AccessFixture.complaint(UUID.fromString(fixture.complaint)));
        ofRound("answerComplaint", fixture)
                .path("id", fixture.complaint)
                .staleVersion()
                .body("{\"outcome\": \"REJECTED\", \"answer\": \"Nhà của người khác\"}");
        ofRound("getPostedList", fixture);
        recipes.of("checkCertificate").path("number", "49-2018-nobody");
    }

    private void figures(AccessFixture fixture) {
        asked("getStatistics", fixture, recipe -> {});
        asked("getFlowLedger", fixture, recipe -> recipe.query("class", "POOR"));
        asked(
                "listFlowHouseholds",
                fixture,
                recipe -> recipe.query("class", "POOR").query("term", "REMAINED"));
    }

    private void replays(AccessFixture fixture) {
        var asked = "{\"id\": \"%s\", \"area\": \"%s\", \"year\": %d}"
                .formatted(UUID.randomUUID(), fixture.own, CLASSIFIED);
        sent(fixture, "/api/v1/replays", asked);
        var id = asked.substring(8, 44);
        recipes.of("requestReplay")
                .about("one that was asked for")
                .outside(Outside.ID_TAKEN)
                .body(asked);
        recipes.of("listReplays").shows(id);
        recipes.of("getReplay").path("id", id).shows(id);
    }

    private void personalData(AccessFixture fixture) {
        recipes.of("getIdentityKeys");
        recipes.of("listProcessingPurposes");
        recipes.of("previewRetention");
        as(fixture.officer).get("/api/v1/households/{id}", fixture.family.id);
        recipes.of("listPersonReads").query("household", fixture.family.id).shows("getHousehold");
        ofFamily("getPersonExtract", fixture)
                .query("member", fixture.family.head)
                .shows(fixture.family.head);
        var filed = request(fixture, UUID.randomUUID());
        sent(fixture, "/api/v1/subject-requests", filed);
        var id = filed.substring(8, 44);
        recipes.of("fileSubjectRequest").body(() -> request(fixture, UUID.randomUUID()));
        recipes.of("fileSubjectRequest")
                .about("one that was filed")
                .outside(Outside.ID_TAKEN)
                .body(filed);
        recipes.of("listSubjectRequests").shows(id);
        recipes.of("getSubjectRequest")
                .path("id", id)
                .header("X-Purpose", PURPOSE)
                .shows(id);
        recipes.of("getSubjectRequestHistory").path("id", id).header("X-Purpose", PURPOSE);
        recipes.of("acknowledgeSubjectRequest").path("id", id).staleVersion();
        recipes.of("decideSubjectRequest")
                .path("id", id)
                .staleVersion()
                .body("{\"outcome\": \"REFUSED\", \"reason\": \"Không phải hộ này\"}");
    }

    private void publications(AccessFixture fixture) {
        recipes.of("listPublicAreas").query("parent", "482");
        recipes.of("getPublicArea").path("code", fixture.own);
        recipes.of("checkPublicCertificate").path("number", "49-2018-nobody");
        recipes.of("getPublishedFigures").query("area", fixture.own).query("year", POSTED);
        recipes.of("listPublishedFigures").query("area", fixture.district).query("year", POSTED);
    }

    private static String request(AccessFixture fixture, UUID id) {
        return """
               {"id": "%s", "kind": "RESTRICTION", "householdId": "%s", "memberId": "%s", "wish": "Xin đừng dùng",
                "receivedOn": "2026-03-02"}""".formatted(id, fixture.family.id, fixture.family.head);
    }

    private Recipe ofRound(String operation, AccessFixture fixture) {
        return recipes.of(operation).path("year", POSTED).path("code", fixture.own);
    }

    private Recipe ofFamily(String operation, AccessFixture fixture) {
        return recipes.of(operation).path("id", fixture.family.id).header("X-Purpose", PURPOSE);
    }

    private Recipe ofOpenSurvey(String operation, AccessFixture fixture) {
        return recipes.of(operation).path("id", fixture.open).staleVersion().reaches(409);
    }

    /** For the own commune, and for the district, which no commune's token covers. */
    private void asked(String operation, AccessFixture fixture, Consumer<Recipe> more) {
        more.accept(recipes.of(operation).query("area", fixture.own).query("year", CLASSIFIED));
        more.accept(recipes.of(operation)
                .about("the district")
                .within(bothCommunes(fixture))
                .query("area", fixture.district)
                .query("year", CLASSIFIED));
    }

    private static void sent(AccessFixture fixture, String path, String body) {
        var status = as(fixture.officer).body(body).post(path).statusCode();
        if (status / 100 != 2) {
            throw new AssertionError(path + " " + status);
        }
    }
}
