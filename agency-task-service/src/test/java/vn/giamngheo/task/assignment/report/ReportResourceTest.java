package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.ASSIGNMENTS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HEALTH;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.HOME_AFFAIRS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.LABOUR;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.NOWHERE;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.OF_LABOUR;

@QuarkusTest
class ReportResourceTest extends ReportTest {

    @Test
    void aReportGoesFromDraftToAcceptanceAndKeepsItsSteps() {
        var id = UUID.randomUUID();
        write(HOME_AFFAIRS, body(id, 2017, "YEAR"))
                .statusCode(201)
                .header("Location", endsWith(REPORTS + id))
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("agency", equalTo("HOME_AFFAIRS"))
                .body("figures[0].value", equalTo(171.5f))
                .body("possible", contains("CHANGE", "SUBMISSION"));
        move(HOME_AFFAIRS, id, "submission", "\"0\"").statusCode(200).body("state", equalTo("SUBMITTED"));
        move(LABOUR, id, "acceptance", "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACCEPTED"))
                .body("possible", hasSize(0))
                .body("history.state", contains("DRAFT", "SUBMITTED", "ACCEPTED"))
                .body(
                        "history.by",
                        contains("officer-of-HOME_AFFAIRS", "officer-of-HOME_AFFAIRS", "officer-of-LABOUR"));
        as(HOME_AFFAIRS)
                .get(REPORTS + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("figures[0].code", equalTo("OFFICIALS_TRAINED"))
                .body("history", hasSize(3));
    }

    @Test
    void aReturnedReportIsChangedAndSubmittedAgain() {
        var id = draft();
        move(HOME_AFFAIRS, id, "submission", "\"0\"").statusCode(200);
        move(LABOUR, id, "return", "\"1\"")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("history[2].reason", containsString("Thiếu danh sách"));
        change(HOME_AFFAIRS, id, "\"2\"", body(id, 2017, "HALF_1"))
                .statusCode(200)
                .body("period", equalTo("HALF_1"))
                .body("state", equalTo("RETURNED"));
        move(HOME_AFFAIRS, id, "submission", "\"3\"").statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirstTime() {
        var id = UUID.randomUUID();
        write(HOME_AFFAIRS, body(id, 2017, "YEAR")).statusCode(201);
        write(HOME_AFFAIRS, body(id, 2017, "YEAR")).statusCode(200).body("id", equalTo(id.toString()));
        write(HOME_AFFAIRS, body(id, 2018, "YEAR"))
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:report-id-taken"));
    }

    @Test
    void oneReportTellsOfAYearAndPeriodUnlessItWasReturned() {
        var first = draft();
        write(HOME_AFFAIRS, body(UUID.randomUUID(), 2017, "YEAR"))
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:report-exists"));
        write(HOME_AFFAIRS, body(UUID.randomUUID(), 2017, "QUARTER_1")).statusCode(201);

        move(HOME_AFFAIRS, first, "submission", "\"0\"").statusCode(200);
        move(LABOUR, first, "return", "\"1\"").statusCode(200);
        var second = UUID.randomUUID();
        write(HOME_AFFAIRS, body(second, 2017, "YEAR")).statusCode(201);
        move(HOME_AFFAIRS, first, "submission", "\"2\"")
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:report-exists"));
        change(HOME_AFFAIRS, second, "\"0\"", body(second, 2017, "QUARTER_1")).statusCode(409);
    }

    @Test
    void whatTheStateDoesNotAllowIsRefusedWithWhatIsPossible() {
        var id = draft();
        move(LABOUR, id, "acceptance", "\"0\"")
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:report-move-not-possible"))
                .body("detail", containsString("CHANGE, SUBMISSION"));
        move(HOME_AFFAIRS, id, "submission", "\"0\"").statusCode(200);
        change(HOME_AFFAIRS, id, "\"1\"", body(id, 2017, "YEAR"))
                .statusCode(409)
                .body("detail", containsString("ACCEPTANCE, RETURN"));
        move(HOME_AFFAIRS, id, "submission", "\"1\"").statusCode(409);
        move(LABOUR, id, "acceptance", "\"1\"").statusCode(200);
        move(LABOUR, id, "return", "\"2\"").statusCode(409);
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var id = draft();
        change(HOME_AFFAIRS, id, "\"0\"", body(id, 2018, "YEAR")).statusCode(200);
        change(HOME_AFFAIRS, id, "\"0\"", body(id, 2019, "YEAR")).statusCode(412);
        change(HOME_AFFAIRS, id, null, body(id, 2019, "YEAR")).statusCode(428);
        move(HOME_AFFAIRS, id, "submission", "\"0\"").statusCode(412);
        move(HOME_AFFAIRS, id, "submission", null).statusCode(428);
        move(HOME_AFFAIRS, id, "submission", "\"1\"").statusCode(200);
        move(LABOUR, id, "acceptance", "\"1\"").statusCode(412);
        move(LABOUR, id, "return", null).statusCode(428);
    }

    @Test
    void nobodyJudgesWhatTheyHadAHandIn() {
        var id = UUID.randomUUID();
        var second = LABOUR.account("second-of-LABOUR");
        as(LABOUR)
                .contentType(ContentType.JSON)
                .body(body(id, 2017, "YEAR"))
                .post(ASSIGNMENTS + "/" + OF_LABOUR + "/reports")
                .then()
                .statusCode(201);
        move(second, id, "submission", "\"0\"").statusCode(200);
        move(LABOUR, id, "acceptance", "\"1\"")
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:own-report"));
        move(second, id, "return", "\"1\"").statusCode(403);
        move(LABOUR.account("third-of-LABOUR"), id, "acceptance", "\"1\"").statusCode(200);
    }

    @Test
    void aForeignAgencyDoesNotSeeIt() {
        var id = draft();
        as(HEALTH).get(REPORTS + id).then().statusCode(404);
        as(HEALTH).get(OF_ASSIGNMENT).then().statusCode(200).body("items", hasSize(0));
        change(HEALTH, id, "\"0\"", body(id, 2017, "YEAR")).statusCode(404);
        move(HEALTH, id, "submission", "\"0\"").statusCode(404);
        move(HEALTH, id, "acceptance", "\"0\"").statusCode(404);
        write(HEALTH, body(UUID.randomUUID(), 2018, "YEAR"))
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:not-your-assignment"));
    }

    @Test
    void neitherDoesWhoHasNoChargeOfThePlansArea() {
        var id = draft();
        var neighbour = Tokens.of("agency-officer").agency("HOME_AFFAIRS").areas("20107");
        as(neighbour).get(REPORTS + id).then().statusCode(404);
        as(neighbour).get(OF_ASSIGNMENT).then().body("items", hasSize(0));
        write(neighbour, body(UUID.randomUUID(), 2018, "YEAR")).statusCode(403);
        as(Tokens.of("auditor")).get(REPORTS + id).then().statusCode(404);
    }

    @Test
    void thoseWhoWatchOverThePlanReadIt() {
        var id = draft();
        for (var role : new String[] {"reviewing-officer", "auditor", "admin"}) {
            as(Tokens.of(role).areas("46")).get(REPORTS + id).then().statusCode(200);
            as(Tokens.of(role).areas("482")).get(OF_ASSIGNMENT).then().body("items", hasSize(1));
        }
        as(LABOUR).get(REPORTS + id).then().statusCode(200);
        as(Tokens.of("surveyor").areas("482")).get(REPORTS + id).then().statusCode(403);
    }

    @Test
    void eachDoesTheirOwnPart() {
        var id = draft();
        move(LABOUR, id, "submission", "\"0\"")
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:not-your-assignment"));
        move(HOME_AFFAIRS, id, "submission", "\"0\"").statusCode(200);
        move(HOME_AFFAIRS.account("another"), id, "acceptance", "\"1\"")
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:not-leading-the-plan"));
        move(Tokens.of("admin").areas("482"), id, "acceptance", "\"1\"").statusCode(403);
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        write(HOME_AFFAIRS, body(UUID.randomUUID(), 2021, "YEAR"))
                .statusCode(400)
                .body("errors.pointer", contains("/year"));
        write(
                        HOME_AFFAIRS,
                        "{\"year\": 2017, \"period\": \"YEAR\", \"text\": \"x\", \"milestoneId\": \"" + NOWHERE + "\"}")
                .statusCode(400)
                .body("errors.code", contains("UnknownMilestone"));
        write(HOME_AFFAIRS, "{\"year\": 2017, \"period\": \"YEAR\", \"text\": \" \"}")
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        var first = draft();
        write(HOME_AFFAIRS, body(UUID.randomUUID(), 2018, "YEAR")).statusCode(201);
        move(HOME_AFFAIRS, first, "submission", "\"0\"").statusCode(200);
        as(HOME_AFFAIRS).queryParam("year", 2018).get(OF_ASSIGNMENT).then().body("items.year", contains(2018));
        as(HOME_AFFAIRS)
                .queryParam("state", "SUBMITTED")
                .get(OF_ASSIGNMENT)
                .then()
                .body("items.year", contains(2017));
        as(HOME_AFFAIRS)
                .queryParam("limit", 1)
                .get(OF_ASSIGNMENT)
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        as(HOME_AFFAIRS).get(ASSIGNMENTS + "/" + NOWHERE + "/reports").then().statusCode(404);
    }
}
