package vn.giamngheo.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.testing.Tokens;

import static vn.giamngheo.task.ServiceTest.as;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HOME_AFFAIRS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.OF_HOME_AFFAIRS;

/**
 * Work in two communes: in the own one (20107) three tasks of Health, of which one was verified and one is offered to
 * Labour, one of the communes' committees and a dossier; in its sibling (20113) one of Health. And a report of Home
 * Affairs, which the plan's area covers.
 */
final class AccessFixture {

    private static final Tokens ADMIN = Tokens.of("admin").areas("46");
    private static final Tokens HEALTH =
            Tokens.of("agency-officer").areas("482").agency("HEALTH").account("of-health");
    private static final Officer OFFICER = new Officer("HEALTH");

    final String task;
    final String offered;
    final String verified;
    final String committees;
    final String sibling;
    final String offer;
    final UUID comment = UUID.randomUUID();
    final UUID escalation = UUID.randomUUID();
    final String rule;
    final UUID milestone = UUID.randomUUID();
    final UUID report = UUID.randomUUID();
    final String evidence;
    final UUID submitted = UUID.randomUUID();
    final String submittedEvidence;
    final UUID dossier = UUID.randomUUID();
    final String dossierBody = dossier(dossier, "Danh sách kín");

    private final ServiceTest service;

    AccessFixture(ServiceTest service) {
        this.service = service;
        service.publish(
                new AreaEvent("20107-01", "2015-01-01", null, "VILLAGE", List.of("46", "482", "20107"), List.of(), 1));
        Awaitility.await().until(() -> service.count("select count(*) from area where code = '20107-01'") == 1);
        var helped = aPoorHousehold("HEALTH_CARE");
        verified = taskOf(helped);
        OFFICER.completes(verified, "2016-05-20");
        service.apply(helped.surveyedAgain(2016));
        task = taskOf(aPoorHousehold("HEALTH_CARE"));
        offered = taskOf(aPoorHousehold("HEALTH_CARE"));
        committees = taskOf(aPoorHousehold("TELECOM"));
        service.sql("update task set agency = 'COMMUNE_COMMITTEES' where id = '" + committees + "'");
        sibling = taskOf(aPoorHousehold("HEALTH_CARE").in("20113", "2015-01-01"));
        offer = offer();
        post(
                HEALTH,
                "/api/v1/tasks/" + task + "/comments",
                "{\"id\": \"" + comment + "\", \"text\": \"Nhận xét kín\"}");
        service.sql(
                "insert into escalation (id, task_id, deadline, level, due_on, rule_id, recipient_agency, raised_at,"
                        + " synthetic) select '" + escalation + "', '" + task
                        + "', deadline, level, '2016-05-20', id, 'HEALTH',"
                        + " now(), true from escalation_rule where level = 'AGENCY_HEAD' limit 1");
        rule = post(ADMIN, "/api/v1/routing-rules", rule(UUID.randomUUID()))
                .path("id")
                .toString();
        post(HOME_AFFAIRS, "/api/v1/assignments/" + OF_HOME_AFFAIRS + "/milestones", milestone(milestone));
        post(HOME_AFFAIRS, "/api/v1/assignments/" + OF_HOME_AFFAIRS + "/reports", report(report, "Báo cáo kín"));
        evidence = evidence(report);
        post(
                HOME_AFFAIRS,
                "/api/v1/assignments/" + OF_HOME_AFFAIRS + "/reports",
                report(submitted, "Báo cáo kín").replace("2017", "2018"));
        submittedEvidence = evidence(submitted);
        ok(as(HOME_AFFAIRS)
                .header(
                        "If-Match",
                        ok(as(HOME_AFFAIRS).get("/api/v1/reports/" + submitted)).header("ETag"))
                .post("/api/v1/reports/" + submitted + "/submission"));
        var commune = Tokens.of("commune-officer").areas("20107").account("of-the-commune");
        var made = post(commune, "/api/v1/dossiers", dossierBody);
        ok(as(commune).header("If-Match", made.header("ETag")).post("/api/v1/dossiers/" + dossier + "/submission"));
    }

    Set<String> secrets() {
        return Set.of(
                task,
                offered,
                verified,
                committees,
                offer,
                "Nhận xét kín",
                "Danh sách kín",
                comment.toString(),
                escalation.toString(),
                dossier.toString());
    }

    Set<String> siblingSecrets() {
        return Set.of(sibling);
    }

    Set<String> secretsOfThePlan() {
        return Set.of("Báo cáo kín", report.toString(), evidence);
    }

    String rule(UUID request) {
        return """
               {"requestId": "%s", "trigger": "DEPRIVATION", "standard": "VN-2016", "need": "HEALTH_CARE",
                "agency": "HEALTH", "classes": ["POOR"], "areaTypes": ["RURAL", "URBAN"], "area": "20107", "priority": 1,
                "firstRoundYear": 2017, "lastRoundYear": 2019, "acknowledgeDays": 5, "completeDays": 60,
                "confidence": "CONFIRMED", "source": "Quyết định của xã"}""".formatted(request);
    }

    static String milestone(UUID id) {
        return """
               {"id": "%s", "year": 2017, "dueOn": "2017-11-30", "text": "Tập huấn xong (dữ liệu mẫu)",
                "figureTarget": 190, "unit": "người"}""".formatted(id);
    }

    static String report(UUID id, String text) {
        return """
               {"id": "%s", "year": 2017, "period": "YEAR", "text": "%s",
                "figures": [{"code": "OFFICIALS_TRAINED", "value": 171.5, "unit": "người"}]}""".formatted(id, text);
    }

    static String dossier(@Nullable UUID id, String title) {
        return """
               {%s "kind": "LEARNING_COSTS", "schoolYear": 2016, "term": "YEAR", "commune": "20107",
                "school": "Trường mẫu", "title": "%s", "lines": [{"householdId": "%s", "memberId": "%s",
                "stage": "PRIMARY", "reason": "POOR", "months": 9, "monthlyAmount": 100000}]}
               """.formatted(id == null ? "" : "\"id\": \"" + id + "\",", title, UUID.randomUUID(), UUID.randomUUID());
    }

    private String taskOf(SurveyEvent survey) {
        service.apply(survey);
        return service.texts("select id from task where household_id = '" + survey.household() + "'")
                .getFirst();
    }

    private String offer() {
        OFFICER.offers(offered, "LABOUR");
        return service.texts("select id from hand_over").getFirst();
    }

    private static String evidence(UUID report) {
        return ok(as(HOME_AFFAIRS)
                        .multiPart(
                                "file",
                                "a.pdf",
                                "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "application/pdf")
                        .post("/api/v1/reports/" + report + "/evidence"))
                .path("id");
    }

    private static Response post(Tokens who, String path, String body) {
        return ok(as(who).contentType(ContentType.JSON).body(body).post(path));
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }
}
