package vn.giamngheo.target;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.projection.Found;
import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.access.AccessTests;
import vn.giamngheo.testing.access.AreaRule;
import vn.giamngheo.testing.access.Fingerprint;
import vn.giamngheo.testing.access.Ladder;
import vn.giamngheo.testing.access.Outside;
import vn.giamngheo.testing.access.Recipe;
import vn.giamngheo.testing.access.Recipes;
import vn.giamngheo.testing.access.ServiceUnderTest;

import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.Y2015;
import static vn.giamngheo.target.projection.Found.poor;

/** docs/access-matrix.csv, for the operations of this service. The own commune is Lăng Cô, its sibling the town. */
@QuarkusTest
class AccessMatrixTest extends ProjectionTest {

    private static final Area VILLAGE = new Area(
            "20110-01",
            Y2015,
            null,
            "Hải Vân",
            AreaLevel.VILLAGE,
            null,
            "20110",
            List.of("46", "482", "20110"),
            List.of(),
            1);

    /** What workers count and send by themselves. */
    private static final Set<String> RESTLESS = Set.of(
            "commune_count",
            "stale_count",
            "progress_status",
            "stale_status",
            "outbox_event",
            "processed_event",
            "closing",
            "count_horizon");

    private static final String[] DRAFTS_ARE_HIDDEN_FROM = {
        "surveyor", "commune-officer", "agency-officer", "integration"
    };

    private static final String TARGETS = """
            { "indicator": "POVERTY_RATE", "year": 2016, "targets": [{ "year": 2016, "amount": 1.57 }] }""";

    private static final String REVISION = "{ \"reason\": \"điều chỉnh\" }";

    private final Recipes recipes = new Recipes();

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
        know(VILLAGE);
        figures();
        var draft = sent("POST", "/plans", plan("Kế hoạch còn kín")).<String>path("id");
        var own = measured("20110", "Sổ của Lăng Cô");
        var siblings = measured("20107", "Sổ của thị trấn");
        var commune = new Ladder(
                "20110",
                "482",
                "20110-01",
                "20107",
                Set.of("Sổ của Lăng Cô", own),
                Set.of("Sổ của thị trấn", siblings));
        var district = new Ladder("482", "46", "20110", "483", Set.of("Kế hoạch còn kín", draft), Set.of());

        plans(draft);
        allocations(draft);
        figuresOfPlans(district, draft);
        measurements(own);
        reconciliations();
        publications();
        return new AccessTests(new ServiceUnderTest(
                "target-service",
                CONTRACT,
                URI.create(RestAssured.baseURI + ":" + RestAssured.port),
                Map.of(),
                Map.of(
                        AreaRule.PLACE, commune,
                        AreaRule.ASKED, commune,
                        AreaRule.NAMED, commune,
                        AreaRule.PLAN, district,
                        AreaRule.DRAFT, district),
                recipes,
                new Fingerprint(database, RESTLESS)));
    }

    private void figures() {
        for (var commune : List.of(LANG_CO, PHU_LOC_TOWN)) {
            registered(3, commune, "2015-01-01");
            var found = new Found[] {poor(home(), commune, 2015), poor(home(), commune, 2016)};
            heard(found);
            closed(commune, 2016, 1, 4L, found[1]);
        }
        for (var commune : List.of("20110", "20107")) {
            sql("insert into allocation_part select id, '" + commune + "', '2015-01-01', 40, 4 from indicator"
                    + " where code = 'POVERTY_RATE' and plan_id = '" + PLAN + "'");
        }
    }

    private void plans(String draft) {
        recipes.of("listPlans").fromEverywhere().shows(PLAN);
        recipes.of("listPlans")
                .about("drafts")
                .query("state", "DRAFT")
                .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM)
                .shows(draft);
        recipes.of("getPlan").about("one that binds").path("id", PLAN).fromEverywhere();
        recipes.of("getPlan")
                .about("a draft")
                .path("id", draft)
                .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM)
                .shows(draft);
        recipes.of("comparePlans")
                .about("one that binds")
                .query("left", PLAN)
                .query("right", PLAN)
                .fromEverywhere();
        recipes.of("comparePlans")
                .about("a draft")
                .query("left", PLAN)
                .query("right", draft)
                .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM);
        recipes.of("comparePlans")
                .about("a draft on the left")
                .query("left", draft)
                .query("right", PLAN)
                .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM);
        recipes.of("draftPlan").within(district()).body(() -> plan("Kế hoạch " + UUID.randomUUID()));
        var again = plan("Kế hoạch làm lại").replaceFirst("\\{", "{ \"id\": \"" + UUID.randomUUID() + "\",");
        sent("POST", "/plans", again);
        recipes.of("draftPlan")
                .about("one that was drafted")
                .outside(Outside.ID_TAKEN)
                .within(district())
                .body(again);
        recipes.of("editPlan").path("id", draft).staleVersion().body(plan("Kế hoạch khác"));
        recipes.of("discardPlanDraft").path("id", draft).staleVersion();
        recipes.of("approvePlan").path("id", draft).staleVersion();
        recipes.of("revisePlan").path("id", PLAN).reaches(409).body(REVISION);
    }

    private void allocations(String draft) {
        recipes.of("getAllocation")
                .about("a plan that binds")
                .path("id", PLAN)
                .path("code", "POVERTY_RATE")
                .fromEverywhere();
        recipes.of("getAllocation")
                .about("the own commune's part")
                .path("id", PLAN)
                .path("code", "POVERTY_RATE")
                .within(new Ladder("20110", "482", "20110-01", "20107", Set.of("\"20110\""), Set.of("\"20107\"")))
                .outside(Outside.ABSENT)
                .forSure()
                .shows("\"20110\"");
        recipes.of("getAllocation")
                .about("a draft")
                .path("id", draft)
                .path("code", "POVERTY_RATE")
                .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM);
        recipes.of("proposeAllocation")
                .path("id", draft)
                .path("code", "POVERTY_RATE")
                .staleVersion();
        recipes.of("editAllocationPart")
                .path("id", draft)
                .path("code", "POVERTY_RATE")
                .path("area", "20110")
                .staleVersion()
                .body("{ \"years\": [{ \"year\": 2021, \"amount\": 1 }] }");
    }

    private void figuresOfPlans(Ladder district, String draft) {
        figures("getProgress", district, PLAN, draft).forEach(recipe -> recipe.query("year", 2020));
        figures("getSeries", district, PLAN, draft).forEach(recipe -> recipe.query("indicator", "POVERTY_RATE"));
        figures("rankCommunes", district, PLAN, draft)
                .forEach(recipe -> recipe.query("year", 2020).query("indicator", "POVERTY_RATE"));
        figures("getForecast", district, PLAN, draft).forEach(recipe -> recipe.reaches(409));
        recipes.of("tryTargets").path("id", PLAN).forSure().body(TARGETS);
        recipes.of("tryTargets")
                .about("a draft")
                .path("id", draft)
                .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM)
                .body(TARGETS.replace("2016", "2021"));
    }

    /** Of the own commune, of the district, and of a plan that is not promised yet. */
    private List<Recipe> figures(String operation, Ladder district, String binding, String draft) {
        return List.of(
                recipes.of(operation).path("id", binding).query("area", "20110").forSure(),
                recipes.of(operation)
                        .about("the district")
                        .within(district)
                        .path("id", binding)
                        .query("area", "482")
                        .forSure(),
                recipes.of(operation)
                        .about("a draft")
                        .within(district)
                        .path("id", draft)
                        .query("area", "482")
                        .hiddenFrom(DRAFTS_ARE_HIDDEN_FROM));
    }

    private void measurements(String own) {
        recipes.of("listMeasurements").query("plan", PLAN).shows(own);
        recipes.of("getMeasurement").path("id", own).shows(own);
        recipes.of("withdrawMeasurement").path("id", own).staleVersion().body("{ \"reason\": \"nhầm\" }");
        recipes.of("recordMeasurement").body(() -> measurement("20110", "Sổ " + UUID.randomUUID(), UUID.randomUUID()));
        var again = measurement("20110", "Sổ ghi hai lần", UUID.randomUUID());
        sent("POST", "/measurements", again);
        recipes.of("recordMeasurement")
                .about("one that was recorded")
                .outside(Outside.ID_TAKEN)
                .body(again);
    }

    private void reconciliations() {
        recipes.of("listConsistency").query("area", "20110").query("year", 2016);
        var again = reconciliation(UUID.randomUUID());
        recipes.of("getReconciliation")
                .path("id", sent("POST", "/reconciliations", again).<String>path("id"));
        recipes.of("reconcile").body(() -> reconciliation(UUID.randomUUID()));
        recipes.of("reconcile").about("one that was reconciled").body(again);
    }

    private void publications() {
        recipes.of("getPublicProgress").query("area", "482").query("year", 2016);
    }

    private static Ladder district() {
        return new Ladder("482", "46", "20110", "483", Set.of(), Set.of());
    }

    private static String plan(String title) {
        return """
                { "area": "482", "title": { "vi": "%s", "en": "Made up" }, "issuedOn": "2021-03-01", "periodFrom": 2021,
                  "periodTo": 2022, "legalBasis": "Dữ liệu mẫu", "source": "Dữ liệu mẫu", "indicators": [
                    { "code": "POVERTY_RATE", "kind": "RATE_PATH", "measure": "POOR_HOUSEHOLDS", "standard": "VN-2016",
                      "statement": "Dữ liệu mẫu", "baselineYear": 2020, "baseline": 4.84,
                      "targets": [{ "year": 2021, "cut": 0.50 }, { "year": 2022, "cut": 0.50 }] }] }
                """.formatted(title);
    }

    private static String measurement(String area, String evidence, UUID id) {
        return """
                { "id": "%s", "planId": "%s", "indicator": "OFFICIALS_TRAINED", "area": "%s", "year": 2020,
                  "numerator": 171, "denominator": 190, "evidence": "%s", "measuredOn": "2020-12-01" }
                """.formatted(id, PLAN, area, evidence);
    }

    private static String reconciliation(UUID id) {
        return "{ \"id\": \"" + id + "\", \"area\": \"20110\", \"year\": 2016 }";
    }

    private static String measured(String area, String evidence) {
        return sent("POST", "/measurements", measurement(area, evidence, UUID.randomUUID()))
                .path("id");
    }

    private static Response sent(String method, String path, @Nullable String body) {
        var answer = send(districtOfficer(), method, path, null, body);
        answer.then().statusCode(201);
        return answer;
    }
}
