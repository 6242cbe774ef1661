package vn.giamngheo.task.assignment;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.ASSIGNMENTS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HEALTH;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HOME_AFFAIRS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.LABOUR;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.NOWHERE;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.OF_HOME_AFFAIRS;

@QuarkusTest
class MilestoneResourceTest extends ServiceTest {

    private static final String MILESTONES = ASSIGNMENTS + "/" + OF_HOME_AFFAIRS + "/milestones";

    @Inject
    EntityManager database;

    @BeforeEach
    void beginWithoutMilestones() {
        QuarkusTransaction.requiringNew().run(() -> {
            var unused = database.createNativeQuery("truncate report, assignment_milestone cascade")
                    .executeUpdate();
        });
    }

    @Test
    void theAgencyTheLeadAndAnAdministratorSetThem() {
        set(HOME_AFFAIRS, body(2017, "171.50")).statusCode(201).body("figureTarget", equalTo(171.5f));
        set(LABOUR, body(2018, "190")).statusCode(201).body("createdBy", equalTo("officer-of-LABOUR"));
        set(Tokens.of("admin").areas("46"), body(2019, "200")).statusCode(201);

        as(Tokens.of("surveyor")).get(MILESTONES).then().statusCode(200).body("items.year", contains(2017, 2018, 2019));
    }

    @Test
    void pagesOfThemFollowEachOther() {
        set(HOME_AFFAIRS, body(2017, "1")).statusCode(201);
        set(HOME_AFFAIRS, body(2018, "2")).statusCode(201);
        String next = as(HOME_AFFAIRS)
                .queryParam("limit", 1)
                .get(MILESTONES)
                .then()
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(HOME_AFFAIRS)
                .queryParams("limit", 1, "cursor", next)
                .get(MILESTONES)
                .then()
                .body("items.year", contains(2018));
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirstTime() {
        var id = UUID.randomUUID();
        set(HOME_AFFAIRS, body(id, 2017, "190")).statusCode(201);
        set(HOME_AFFAIRS, body(id, 2017, "190")).statusCode(200).body("id", equalTo(id.toString()));
        set(HOME_AFFAIRS, body(id, 2017, "191"))
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:milestone-id-taken"));
        as(HOME_AFFAIRS).get(MILESTONES).then().body("items", hasSize(1));
    }

    @Test
    void foreignAgenciesAndForeignAreasSetNone() {
        set(HEALTH, body(2017, "190"))
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:not-your-assignment"));
        set(Tokens.of("agency-officer").agency("HOME_AFFAIRS").areas("20107"), body(2017, "190"))
                .statusCode(403);
        set(Tokens.of("admin"), body(2017, "190")).statusCode(403);
        set(Tokens.of("auditor").areas("482"), body(2017, "190"))
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:forbidden"));
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        set(HOME_AFFAIRS, body(2021, "190"))
                .statusCode(400)
                .body("errors.pointer", contains("/year"))
                .body("errors.code", contains("YearOutsideAssignment"));
        set(HOME_AFFAIRS, "{\"year\": 2017, \"dueOn\": \"2018-01-01\", \"text\": \"x\", \"unit\": \"người\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn", "/figureTarget"));
    }

    @Test
    void anUnknownAssignmentHasNone() {
        as(HOME_AFFAIRS).get(ASSIGNMENTS + "/" + NOWHERE + "/milestones").then().statusCode(404);
        as(HOME_AFFAIRS)
                .contentType(ContentType.JSON)
                .body(body(2017, "190"))
                .post(ASSIGNMENTS + "/" + NOWHERE + "/milestones")
                .then()
                .statusCode(404);
    }

    @Test
    void oneIsWrittenAnewByWhomKnowsItsVersion() {
        var id = UUID.randomUUID();
        set(HOME_AFFAIRS, body(id, 2017, "190")).header("ETag", "\"0\"");

        change(HOME_AFFAIRS, id, "\"0\"", 2018)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("year", equalTo(2018))
                .body("changedBy", equalTo("officer-of-HOME_AFFAIRS"));
        change(HOME_AFFAIRS, id, "\"0\"", 2019).statusCode(412);
        change(HOME_AFFAIRS, id, null, 2019).statusCode(428);
        change(HOME_AFFAIRS, id, "\"1\"", 2030).statusCode(400);
        change(HEALTH, id, "\"1\"", 2019).statusCode(403);
        change(HOME_AFFAIRS, UUID.randomUUID(), "\"0\"", 2019)
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:milestone-not-found"));
    }

    private static ValidatableResponse set(Tokens caller, String body) {
        return as(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(MILESTONES)
                .then();
    }

    private static ValidatableResponse change(Tokens caller, UUID id, String version, int year) {
        var request = as(caller).contentType(ContentType.JSON).body(body(year, "5"));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put("/api/v1/milestones/" + id).then();
    }

    private static String body(int year, String target) {
        return body(UUID.randomUUID(), year, target);
    }

    private static String body(UUID id, int year, String target) {
        return """
                {"id": "%s", "year": %d, "dueOn": "%d-11-30", "text": "Tập huấn xong (dữ liệu mẫu)",
                 "figureTarget": %s, "unit": "người"}""".formatted(id, year, year, target);
    }
}
