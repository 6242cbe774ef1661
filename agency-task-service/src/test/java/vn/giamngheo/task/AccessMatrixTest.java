package vn.giamngheo.task;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
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

import static vn.giamngheo.task.assignment.PlanOfPhuLoc.OF_HOME_AFFAIRS;

/** docs/access-matrix.csv, for the operations of this service: a recipe for each, grouped by feature. */
@QuarkusTest
class AccessMatrixTest extends ServiceTest {

    /** What is sent and tidied up by itself, and the log of reads. */
    private static final Set<String> RESTLESS = Set.of("outbox_event", "processed_event", "visit_read", "scan_failure");

    private static final String AGENCY = "agency-officer";
    private static final String COMMUNE = "commune-officer";
    private static final String REASON = "{\"reason\": \"Lý do mẫu\"}";
    private static final String MULTIPART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--x--\r\n";

    private final Recipes recipes = new Recipes();

    @Inject
    AgroalDataSource tables;

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

    /** The other tests begin without any of this. */
    @AfterEach
    void leaveNothing() {
        sql("truncate task cascade");
        sql("truncate report, assignment_milestone cascade");
        sql("truncate dossier, dossier_line, dossier_way, dossier_claim, dossier_entry");
        sql("delete from routing_rule where entered_at is not null");
        sql("delete from area_cover where code like '20107-%' or cover_code like '20107-%'");
        sql("delete from area where code like '20107-%'");
    }

    private AccessTests tests() {
        leaveNothing();
        var fixture = new AccessFixture(this);
        var commune = new Ladder("20107", "482", "20107-01", "20113", fixture.secrets(), fixture.siblingSecrets());
        var district = new Ladder("482", "46", "20107", "483", fixture.secretsOfThePlan(), Set.of());
        agencies();
        calendars();
        programmes();
        routing(fixture);
        tasks(fixture);
        handOvers(fixture);
        counts(fixture);
        escalations(fixture);
        assignments(fixture);
        reports(fixture);
        dossiers(fixture);
        return new AccessTests(new ServiceUnderTest(
                "agency-task-service",
                API,
                URI.create(RestAssured.baseURI + ":" + RestAssured.port),
                Map.of(AGENCY, tokens -> tokens.agency("HEALTH")),
                Map.of(AreaRule.PLACE, commune, AreaRule.NAMED, commune, AreaRule.PLAN, district),
                recipes,
                new Fingerprint(tables, RESTLESS)));
    }

    private void agencies() {
        recipes.of("addAgency").body("{}");
        recipes.of("listAgencies");
        recipes.of("getAgency").path("code", "HEALTH");
        recipes.of("changeAgency").path("code", "HEALTH").staleVersion().body("{}");
        recipes.of("endAgency").path("code", "HEALTH").staleVersion().body("{}");
    }

    private void calendars() {
        recipes.of("listCalendars");
        recipes.of("getCalendar").path("year", 2016);
        recipes.of("countDueDate").query("from", "2016-05-20").query("workingDays", 5);
        recipes.of("putCalendar")
                .path("year", 2031)
                .query("source", "mẫu")
                .header("Content-Type", "text/calendar")
                .body("BEGIN:VCALENDAR");
    }

    private void programmes() {
        recipes.of("listProgrammes");
        recipes.of("getProgramme").path("code", "NTP_SPR_2016");
        recipes.of("tellEntitlements").query("on", "2016-05-20");
    }

    private void routing(AccessFixture fixture) {
        recipes.of("listRoutingGaps");
        recipes.of("listRoutingRules");
        recipes.of("getRoutingRule").path("id", fixture.rule);
        recipes.of("enterRoutingRule").fromEverywhere("admin").reaches(409).body(() -> fixture.rule(UUID.randomUUID()));
        recipes.of("endRoutingRule")
                .path("id", fixture.rule)
                .fromEverywhere("admin")
                .staleVersion()
                .body("{\"lastRoundYear\": 2016, \"reason\": \"Chuyển việc\"}");
    }

    private void tasks(AccessFixture fixture) {
        recipes.of("listTasks").forSure().shows(fixture.task);
        recipes.of("listTasks").about("all agencies").hiddenFrom(AGENCY).shows(fixture.committees);
        ofTask("getTask", fixture).shows(fixture.task);
        ofTask("listTaskHistory", fixture);
        ofTask("listTaskComments", fixture).shows("Nhận xét kín");
        ofTask("listHandOvers", fixture);
        ofTask("commentOnTask", fixture).body(() -> comment(UUID.randomUUID(), "Nhận xét"));
        ofTask("commentOnTask", fixture)
                .about("one that was made")
                .reaches(409)
                .body(comment(fixture.comment, "Nhận xét kín"));
        acts("acknowledgeTask", fixture, "{}");
        acts("startTask", fixture, "{}");
        acts("completeTask", fixture, "{\"doneOn\": \"2016-05-20\", \"result\": \"Đã làm xong\"}");
        acts("retractTask", fixture, REASON);
        acts("pauseTask", fixture, REASON);
        acts("resumeTask", fixture, "{}");
        acts("assignTask", fixture, "{\"account\": \"an-officer\"}");
        recipes.of("cancelTask")
                .path("id", fixture.task)
                .staleVersion()
                .reaches(409)
                .body(REASON);
        moves("an agency's step", "ACKNOWLEDGE", fixture).forSure(AGENCY);
        moves("a step of those above", "CANCEL", fixture).forSure("reviewing-officer", "admin");
        recipes.of("getHouseholdToVisit").path("id", fixture.task);
    }

    /** An officer acts for the own agency, the commune for the communes' committees. */
    private void acts(String operation, AccessFixture fixture, String body) {
        recipes.of(operation)
                .path("id", fixture.task)
                .staleVersion()
                .reaches(409)
                .forSure(AGENCY)
                .body(body);
        recipes.of(operation)
                .about("the committees")
                .path("id", fixture.committees)
                .staleVersion()
                .reaches(409)
                .forSure(COMMUNE)
                .hiddenFrom(AGENCY)
                .body(body);
    }

    private Recipe moves(String what, String action, AccessFixture fixture) {
        return recipes.of("moveTasks").about(what).shows("stale-version").body("""
                {"items": [{"taskId": "%s", "version": 98765, "action": "%s", "reason": "Lý do mẫu"}]}
                """.formatted(fixture.task, action));
    }

    private Recipe ofTask(String operation, AccessFixture fixture) {
        recipes.of(operation)
                .about("another agency's task")
                .path("id", fixture.committees)
                .hiddenFrom(AGENCY)
                .body(operation.equals("commentOnTask") ? () -> comment(UUID.randomUUID(), "Nhận xét") : null);
        return recipes.of(operation).path("id", fixture.task).forSure();
    }

    private static String comment(UUID id, String text) {
        return "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
    }

    private void handOvers(AccessFixture fixture) {
        recipes.of("offerHandOver")
                .path("id", fixture.task)
                .staleVersion()
                .forSure(AGENCY)
                .body("""
                {"toAgency": "LABOUR", "reason": "Hộ cần việc làm hơn"}""");
        recipes.of("recallHandOver")
                .path("id", fixture.offer)
                .staleVersion()
                .forSure(AGENCY)
                .body(REASON);
        recipes.of("acceptHandOver")
                .path("id", fixture.offer)
                .staleVersion()
                .agency("LABOUR")
                .forSure(AGENCY)
                .body("{}");
        recipes.of("declineHandOver")
                .path("id", fixture.offer)
                .staleVersion()
                .agency("LABOUR")
                .forSure(AGENCY)
                .body("{}");
    }

    /** Three tasks of Health in the own commune, one of them verified; one in the sibling. */
    private void counts(AccessFixture fixture) {
        in2015("countTasks").counts(sum("/items", "agency", "/count"), 3, 1);
        in2015("getScorecard")
                .path("code", "HEALTH")
                .counts(json -> json.at("/scorecard/tasks/opened").asLong(), 3, 1);
        in2015("listScorecards").query("by", "AGENCY").counts(sum("/items", "key", "/tasks/opened"), 3, 1);
        in2015("getNeedMap").counts(json -> json.at("/totals/HEALTH_CARE/open").asLong(), 2, 1);
        recipes.of("getInbox").path("code", "HEALTH").forSure().counts(AccessMatrixTest::owed, 2, 1);
        in2016("listEffects")
                .query("by", "AGENCY")
                .counts(json -> json.at("/total/judged").asLong(), 1, 0);
        in2016("listVerifications").shows(fixture.verified);
    }

    private Recipe in2015(String operation) {
        return recipes.of(operation).query("area", "482").query("year", 2015).forSure();
    }

    private Recipe in2016(String operation) {
        return recipes.of(operation).query("area", "482").query("year", 2016).forSure();
    }

    private static ToLongFunction<JsonNode> sum(String items, String key, String figure) {
        return json -> StreamSupport.stream(json.at(items).spliterator(), false)
                .filter(item -> item.path(key).asText().equals("HEALTH"))
                .mapToLong(item -> item.at(figure).asLong())
                .sum();
    }

    private static long owed(JsonNode inbox) {
        return StreamSupport.stream(inbox.path("due").spliterator(), false)
                .mapToLong(item -> item.path("count").asLong())
                .sum();
    }

    private void escalations(AccessFixture fixture) {
        recipes.of("listEscalations").forSure().shows(fixture.escalation);
        recipes.of("seeEscalation").path("id", fixture.escalation).forSure(AGENCY);
    }

    private void assignments(AccessFixture fixture) {
        recipes.of("listAssignments");
        recipes.of("getAssignment").path("id", OF_HOME_AFFAIRS);
        recipes.of("listMilestones").path("id", OF_HOME_AFFAIRS);
        recipes.of("setMilestone")
                .path("id", OF_HOME_AFFAIRS)
                .agency("HOME_AFFAIRS")
                .forSure(AGENCY)
                .hiddenFrom(COMMUNE)
                .body(() -> AccessFixture.milestone(UUID.randomUUID()));
        recipes.of("setMilestone")
                .about("one that was set")
                .path("id", OF_HOME_AFFAIRS)
                .agency("HOME_AFFAIRS")
                .forSure(AGENCY)
                .hiddenFrom(COMMUNE)
                .reaches(409)
                .body(AccessFixture.milestone(fixture.milestone));
        recipes.of("changeMilestone")
                .path("id", fixture.milestone)
                .agency("HOME_AFFAIRS")
                .forSure(AGENCY)
                .hiddenFrom(COMMUNE)
                .staleVersion()
                .body(AccessFixture.milestone(fixture.milestone));
    }

    /** Of Home Affairs; Labour leads the plan and accepts. The communes' committees have nothing to do with it. */
    private void reports(AccessFixture fixture) {
        report("writeReport", OF_HOME_AFFAIRS, "HOME_AFFAIRS")
                .reaches(409)
                .body(() -> AccessFixture.report(UUID.randomUUID(), "Báo cáo"));
        report("writeReport", OF_HOME_AFFAIRS, "HOME_AFFAIRS")
                .about("one that was written")
                .body(AccessFixture.report(fixture.report, "Báo cáo kín"));
        report("listReports", OF_HOME_AFFAIRS, "HOME_AFFAIRS").shows(fixture.report);
        report("getReport", fixture.report, "HOME_AFFAIRS").shows("Báo cáo kín");
        report("getEvidence", fixture.report, "LABOUR").path("evidenceId", fixture.evidence);
        report("changeReport", fixture.report, "HOME_AFFAIRS")
                .staleVersion()
                .body(AccessFixture.report(fixture.report, "Báo cáo"));
        report("submitReport", fixture.report, "HOME_AFFAIRS").staleVersion();
        report("addEvidence", fixture.report, "HOME_AFFAIRS")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .reaches(415)
                .body(MULTIPART);
        report("removeEvidence", fixture.submitted, "HOME_AFFAIRS")
                .reaches(409)
                .path("evidenceId", fixture.submittedEvidence);
        report("acceptReport", fixture.report, "LABOUR").staleVersion().reaches(409);
        report("returnReport", fixture.report, "LABOUR")
                .staleVersion()
                .reaches(409)
                .body(REASON);
    }

    private Recipe report(String operation, Object id, String agency) {
        return recipes.of(operation)
                .path("id", id)
                .agency(agency)
                .forSure(AGENCY)
                .hiddenFrom(COMMUNE);
    }

    /** Made and submitted by the commune; Education appraises. */
    private void dossiers(AccessFixture fixture) {
        recipes.of("listDossierKinds");
        dossier("createDossier").body(() -> AccessFixture.dossier(UUID.randomUUID(), "Danh sách"));
        dossier("createDossier")
                .about("one that was made")
                .outside(Outside.ID_TAKEN)
                .reaches(409)
                .body(fixture.dossierBody);
        dossier("listDossiers").shows(fixture.dossier);
        ofDossier("getDossier", fixture).shows("Danh sách kín");
        ofDossier("listDossierLines", fixture);
        ofDossier("listDossierHistory", fixture);
        for (var step : List.of("editDossier", "submitDossier", "withdrawDossier")) {
            recipes.of(step)
                    .path("id", fixture.dossier)
                    .agency("EDUCATION")
                    .forSure(COMMUNE)
                    .staleVersion()
                    .reaches(409)
                    .body(
                            switch (step) {
                                case "editDossier" -> AccessFixture.dossier(null, "Danh sách khác");
                                case "withdrawDossier" -> REASON;
                                default -> null;
                            });
        }
        ofDossier("appraiseDossier", fixture).staleVersion().body("{}");
        ofDossier("approveDossier", fixture)
                .staleVersion()
                .reaches(409)
                .body("{\"decisionNumber\": \"1/QĐ-UBND (mẫu)\", \"decidedOn\": \"2016-11-15\"}");
        ofDossier("returnDossier", fixture).staleVersion().body("{\"reasons\": [{\"text\": \"Thiếu giấy tờ (mẫu)\"}]}");
        ofDossier("rejectDossier", fixture).staleVersion().body(REASON);
    }

    private Recipe dossier(String operation) {
        return recipes.of(operation).agency("EDUCATION").forSure();
    }

    private Recipe ofDossier(String operation, AccessFixture fixture) {
        return dossier(operation).path("id", fixture.dossier);
    }
}
