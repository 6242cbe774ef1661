package vn.giamngheo.e2e;

import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.giamngheo.local.demo.DemoData;
import vn.giamngheo.local.demo.DemoMarker;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.testing.KafkaProbe;

import static io.restassured.RestAssured.given;

/** The suite through its one door, in the hands of the demo users. */
final class Suite {

    static final String OFFICER = "officer";
    static final String REVIEWER = "reviewer";
    static final String HEALTH_OFFICER = "health-officer";

    private final LocalStack stack;

    Suite(LocalStack stack) {
        this.stack = stack;
    }

    LocalStack stack() {
        return stack;
    }

    KafkaProbe kafka() {
        return new KafkaProbe(stack.kafka().bootstrapServers());
    }

    DemoData demoData() {
        return new DemoData(
                new DemoMarker(stack.settings().state()),
                stack.gateway().address(),
                stack.keycloak().tokenAddress(),
                "demo-loader",
                "demo-loader-local-only");
    }

    RequestSpecification as(String user) {
        return anonymous().auth().oauth2(token(user));
    }

    RequestSpecification anonymous() {
        return given().baseUri(stack.gateway().address()).contentType(ContentType.JSON);
    }

    void round(int year, String standard) {
        as(REVIEWER)
                .body("""
                      {"year": %d, "standards": ["%s"], "opensOn": "%d-09-01", "closesOn": "%d-12-31"}""".formatted(year, standard, year, year))
                .post("/api/v1/survey-rounds")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    UUID household(String communeCode) {
        var id = UUID.randomUUID();
        as(REVIEWER)
                .body("""
                      {"id": "%s", "code": "E2E-%s", "communeCode": "%s", "registeredOn": "2015-06-01", "synthetic": true,
                       "members": [{"fullName": "Hộ thử nghiệm", "sex": "FEMALE", "birthYear": 1980,
                                    "relation": "HEAD", "healthInsurance": false}]}""".formatted(id, id, communeCode))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        return id;
    }

    /** Surveys a household the whole way: draft, submission, completion. */
    Response surveyed(UUID household, int year, long incomePerHead, String... deprivations) {
        var codes = deprivations.length == 0 ? "" : "\"" + String.join("\", \"", deprivations) + "\"";
        var draft = as(REVIEWER)
                .body("""
                      {"householdId": "%s", "roundYear": %d, "surveyedOn": "%d-10-12",
                       "findings": [{"standard": "VN-2016", "incomePerHead": %d, "deprivations": [%s]}]}""".formatted(household, year, year, incomePerHead, codes))
                .post("/api/v1/surveys");
        draft.then().statusCode(201);
        return step(step(draft, "submission"), "completion");
    }

    private Response step(Response survey, String step) {
        var moved = as(REVIEWER)
                .header("If-Match", survey.header("ETag"))
                .post("/api/v1/surveys/{id}/{step}", survey.<String>path("id"), step);
        moved.then().statusCode(200);
        return moved;
    }

    /** Progress of an area and year under the seed's plan. */
    Response progress(String area, int year) {
        var plan = as(REVIEWER)
                .queryParam("area", area)
                .queryParam("year", year)
                .get("/api/v1/plans")
                .<String>path("items[0].id");
        return as(REVIEWER).queryParam("area", area).queryParam("year", year).get("/api/v1/plans/{id}/progress", plan);
    }

    Response tasksOf(UUID household) {
        return as(REVIEWER).queryParam("household", household).get("/api/v1/tasks");
    }

    private String token(String user) {
        return given().contentType(ContentType.URLENC)
                .formParam("grant_type", "password")
                .formParam("client_id", "giamngheo-demo")
                .formParam("username", user)
                .formParam("password", "demo-only")
                .post(stack.keycloak().tokenAddress())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
