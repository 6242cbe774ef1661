package vn.giamngheo.e2e;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.local.demo.DemoData;
import vn.giamngheo.local.demo.DemoMarker;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.testing.KafkaProbe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

/** The suite through its one door, in the hands of the demo users. */
final class Suite {

    static final String OFFICER = "officer";
    static final String REVIEWER = "reviewer";
    static final String HEALTH_OFFICER = "health-officer";

    /** The poverty rate within the progress of a plan. */
    static final String POVERTY = "indicators.find { it.indicator == 'POVERTY_RATE' }";

    private static final String COMMUNE = "/api/v1/survey-rounds/{year}/communes/{commune}";

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
        round(year, standard, "");
    }

    /** A round that surveys only whom it lists, so that a commune can close without the others. */
    void listedRound(int year, String standard) {
        round(year, standard, ", \"coverage\": \"LISTED\"");
    }

    private void round(int year, String standard, String more) {
        as(REVIEWER)
                .body("""
                      {"year": %d, "standards": ["%s"], "opensOn": "%d-09-01", "closesOn": "%d-12-31"%s}""".formatted(year, standard, year, year, more))
                .post("/api/v1/survey-rounds")
                .then()
                .statusCode(oneOf(200, 201));
    }

    /** Registered after the year of the demo data, whose rate it must not change. */
    UUID household(String communeCode) {
        return household(communeCode, "Hộ thử nghiệm");
    }

    /** By the name of its head: two of one name in a commune are taken for one household, and hold its closing up. */
    UUID household(String communeCode, String head) {
        var id = UUID.randomUUID();
        as(REVIEWER)
                .body("""
                      {"id": "%s", "code": "E2E-%s", "communeCode": "%s", "registeredOn": "2016-06-01", "synthetic": true,
                       "members": [{"fullName": "%s", "sex": "FEMALE", "birthYear": 1980,
                                    "relation": "HEAD", "healthInsurance": false}]}""".formatted(id, id, communeCode, head))
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

    /** Posts and closes the list of a commune; returns when it is closed. */
    void closed(String commune, int year) {
        communeStep(commune, year, "posting", "{\"postedOn\": \"%d-11-20\"}".formatted(year))
                .then()
                .statusCode(200);
        communeStep(commune, year, "closing", null).then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as(REVIEWER).get(COMMUNE, year, commune).then().body("state", equalTo("CLOSED")));
    }

    /** A step of a commune's list, on the version that is there now. */
    Response communeStep(String commune, int year, String step, @Nullable String body) {
        var tag =
                Objects.requireNonNull(as(REVIEWER).get(COMMUNE, year, commune).header("ETag"));
        var request = as(REVIEWER).header("If-Match", tag);
        return (body == null ? request : request.body(body)).post(COMMUNE + "/{step}", year, commune, step);
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

    /** How many poor households the plan counts in an area and year; none while nothing is known. */
    int poorHouseholds(String area, int year) {
        return Objects.requireNonNullElse(progress(area, year).<Integer>path(POVERTY + ".numerator"), 0);
    }

    /** Waits until target-service has counted everything that it has taken in. */
    void awaitCounted() {
        await().atMost(Duration.ofSeconds(20)).until(() -> database("target", "select count(*) from stale_count") == 0);
    }

    /** What a single number of a service's own database is, behind the service's back. */
    long database(String name, String query) throws SQLException {
        try (var connection = connection(name);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    Connection connection(String database) throws SQLException {
        var login = stack.postgres().database(database);
        return DriverManager.getConnection(stack.postgres().jdbcUrl(database), login.login(), login.password());
    }

    Response tasksOf(UUID household) {
        return as(REVIEWER).queryParam("household", household).get("/api/v1/tasks");
    }

    /** The account of a demo user, as the services know it. */
    String account(String user) {
        var claims = new String(Base64.getUrlDecoder().decode(token(user).split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return JsonPath.from(claims).getString("sub");
    }

    String token(String user) {
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
