package vn.giamngheo.task.assignment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.ASSIGNMENTS;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.NOWHERE;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.OF_LABOUR;
import static vn.giamngheo.task.assignment.PlanOfPhuLoc.PLAN;

@QuarkusTest
class AssignmentResourceTest extends ServiceTest {

    private static final Tokens ANYBODY = Tokens.of("surveyor");

    @Test
    void everyBodyOfThePlanHasItsDuties() {
        as(ANYBODY)
                .get(ASSIGNMENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items.agency.unique()", hasSize(14))
                .body("items.planId", everyItem(equalTo(PLAN)))
                .body("items.findAll { it.leadsPlan }.agency", contains("LABOUR"))
                .body("items.findAll { it.role == 'APPROVE' }.agency", contains("DISTRICT_COMMITTEE"))
                .body("items.findAll { it.role == 'APPRAISE' }.agency", contains("FINANCE_PLANNING", "EDUCATION"))
                .body("next", nullValue());
    }

    @Test
    void educationAppraisesAndLeadsTwice() {
        as(ANYBODY)
                .queryParam("agency", "EDUCATION")
                .get(ASSIGNMENTS)
                .then()
                .body("items.role", contains("APPRAISE", "LEAD", "LEAD"))
                .body("items[2].indicators", contains("ADULT_EDUCATION", "CHILD_SCHOOLING"))
                .body("items[2].indicatorConfidence", equalTo("CONFIRMED"))
                .body("items[2].text", containsString("“tình trạng đi học của trẻ em”"));
    }

    @Test
    void aRoleThatThePlanDoesNotNameSaysSo() {
        as(ANYBODY)
                .queryParam("agency", "HEALTH")
                .get(ASSIGNMENTS)
                .then()
                .body("items.roleConfidence", contains("DERIVED"))
                .body("items[0].textNote", containsString("suy ra"));
    }

    @Test
    void theDoubtfulDecisionIsQuotedAsPrintedAndNoted() {
        as(ANYBODY)
                .queryParam("agency", "ECONOMY_INFRASTRUCTURE")
                .get(ASSIGNMENTS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].legalBasis", containsString("33/2014/QĐ-TTg"))
                .body("items[0].textNote", containsString("33/2015/QĐ-TTg"));
    }

    @Test
    void whoMovesAnIndicatorIsFound() {
        as(ANYBODY)
                .queryParam("indicator", "CHILD_SCHOOLING")
                .get(ASSIGNMENTS)
                .then()
                .body("items.agency", containsInAnyOrder("EDUCATION", "EDUCATION", "COMMUNE_COMMITTEES"));
        as(ANYBODY)
                .queryParams("indicator", "POVERTY_RATE", "role", "LEAD")
                .get(ASSIGNMENTS)
                .then()
                .body("items.agency", hasItems("LABOUR", "COMMUNE_COMMITTEES"));
    }

    @Test
    void aYearOutsideThePlanAndAnotherPlanHaveNone() {
        as(ANYBODY).queryParam("year", 2020).get(ASSIGNMENTS).then().body("items", hasSize(20));
        as(ANYBODY).queryParam("year", 2021).get(ASSIGNMENTS).then().body("items", hasSize(0));
        as(ANYBODY).queryParam("plan", PLAN).get(ASSIGNMENTS).then().body("items", hasSize(20));
        as(ANYBODY).queryParam("plan", NOWHERE).get(ASSIGNMENTS).then().body("items", hasSize(0));
    }

    @Test
    void filterValuesThatDoNotExistAreRefusedByName() {
        as(ANYBODY)
                .queryParam("agency", "NOBODY")
                .get(ASSIGNMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("agency"));
        as(ANYBODY)
                .queryParam("role", "HELP")
                .get(ASSIGNMENTS)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("UnknownValue"));
    }

    @Test
    void pagesFollowEachOther() {
        String next = as(ANYBODY)
                .queryParam("limit", 19)
                .get(ASSIGNMENTS)
                .then()
                .body("items", hasSize(19))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(ANYBODY)
                .queryParams("limit", 19, "cursor", next)
                .get(ASSIGNMENTS)
                .then()
                .body("items.agency", contains("DISTRICT_COMMITTEE"))
                .body("next", nullValue());
    }

    @Test
    void oneIsReadByItsId() {
        as(ANYBODY)
                .get(ASSIGNMENTS + "/" + OF_LABOUR)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("agency", equalTo("LABOUR"))
                .body("leadsPlan", equalTo(true));
        as(ANYBODY)
                .get(ASSIGNMENTS + "/" + NOWHERE)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:assignment-not-found"));
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        RestAssured.get(ASSIGNMENTS).then().statusCode(401);
    }
}
