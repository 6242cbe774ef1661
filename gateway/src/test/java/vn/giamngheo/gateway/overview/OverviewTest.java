package vn.giamngheo.gateway.overview;

import java.nio.file.Path;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.gateway.GatewayTest;
import vn.giamngheo.gateway.Peer;
import vn.giamngheo.testing.ApiContract;
import vn.giamngheo.testing.ContractFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class OverviewTest extends GatewayTest {

    private static final String PLAN = "015e073d-2000-732f-95f4-7bee71e31fbb";
    private static final String PROGRESS_PATH = "/api/v1/plans/" + PLAN + "/progress";

    private static final String STATISTICS = """
            {"area":"482","year":2016,"standard":"VN-2016","households":40000,"surveyed":39000,"completed":38000,
             "byClass":{"POOR":3400,"NEAR_POOR":2400,"AVERAGE":0,"ABOVE_AVERAGE":0,"NOT_POOR":32200},
             "personsByClass":{"POOR":13000,"NEAR_POOR":9000,"AVERAGE":0,"ABOVE_AVERAGE":0,"NOT_POOR":130000},
             "byPovertyType":[],"byIndicator":[],"byGroup":[],"byCause":[],"byMembers":[],"poorRate":8.95,
             "syntheticHouseholds":40000}""";
    private static final String PLANS = """
            {"items":[{"id":"%s","area":"482","state":"APPROVED","anyField":"of later",
             "indicators":[{"code":"COASTAL_COMMUNES","standard":null},
              {"code":"POVERTY_RATE","standard":"VN-2016","more":[]}]}]}""".formatted(PLAN);
    private static final String PROGRESS = """
            {"planId":"%s","area":"482","year":2016,"indicators":[{"indicator":"POVERTY_RATE","kind":"RATE_PATH",
             "measure":"POOR_HOUSEHOLDS","standard":"VN-2016","planned":8.94,
             "actual":9.04,"gap":0.10,"status":"AT_RISK","achieved":0.9363,"numerator":3435,"denominator":38000,
             "provisional":true,"official":null,"finalYear":2020,"finalTarget":4.84,"requiredPace":1.05,
             "households":[]}],
             "completeness":{"communes":17,"communesClosed":0,"households":38000,"householdsSurveyed":38000},
             "consistent":true,"containsSyntheticData":true,"asOf":"2016-12-01T00:00:00Z"}""".formatted(PLAN);
    private static final String COUNTS = """
            {"area":"482","year":2016,"items":[{"agency":"HEALTH","state":"OPEN","count":12}],
             "containsSyntheticData":true}""";
    private static final String PROBLEM = """
            {"type":"urn:giamngheo:problem:x","title":"x","status":0,"detail":"x","traceId":"x"}""";

    @BeforeEach
    void allServicesAnswer() {
        household.onJson("/api/v1/statistics", 200, STATISTICS);
        target.onJson("/api/v1/plans", 200, PLANS).onJson(PROGRESS_PATH, 200, PROGRESS);
        task.onJson("/api/v1/task-counts", 200, COUNTS);
    }

    @Test
    void composesWhatTheServicesSay() {
        overview()
                .statusCode(200)
                .body("area", equalTo("482"))
                .body("year", equalTo(2016))
                .body("statistics.byClass.POOR", equalTo(3400))
                .body("progress.indicators[0].status", equalTo("AT_RISK"))
                .body("tasks.items[0].count", equalTo(12))
                .body("partial", empty())
                .body("notAllowed", empty());
    }

    @Test
    void passesNumbersOnDigitByDigit() {
        var answer = overview().statusCode(200).extract().asString();

        assertThat(answer).contains("\"actual\":9.04,\"gap\":0.10,");
    }

    @Test
    void asksInTheCallersNameAndLanguage() {
        var token = token();

        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .header("X-Request-Id", "phone-8")
                .get("/api/v1/overview?area=482&year=2016")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "phone-8");

        for (var peer : List.of(household, target, task)) {
            assertThat(peer.seen()).isNotEmpty().allSatisfy(seen -> {
                assertThat(seen.headers().get("Authorization")).isEqualTo("Bearer " + token);
                assertThat(seen.headers().getAll("Accept-Language")).containsExactly("en");
                assertThat(seen.headers().getAll("X-Request-Id")).containsExactly("phone-8");
                assertThat(seen.uri()).contains("area=482", "year=2016");
            });
        }
    }

    @Test
    void aServiceThatIsDownCostsItsPart() {
        task.crash();

        overview()
                .statusCode(200)
                .body("statistics.households", equalTo(40000))
                .body("progress.indicators[0].status", equalTo("AT_RISK"))
                .body("tasks", nullValue())
                .body("partial", contains("agency-task-service"));
    }

    @Test
    void aSlowServiceCostsItsPartAndNotTheCallersTime() {
        target.crash();
        var slow = Peer.json(200, COUNTS);
        task.onQuery(
                "area=482",
                later -> io.vertx.core.Vertx.currentContext().owner().setTimer(20_000, t -> slow.handle(later)));

        overview()
                .statusCode(200)
                .time(lessThan(12_000L))
                .body("statistics.households", equalTo(40000))
                .body("partial", contains("agency-task-service", "target-service"));
    }

    @Test
    void allServicesDownIsSaidPlainly() {
        household.crash();
        target.crash();
        task.crash();

        overview()
                .statusCode(200)
                .body("statistics", nullValue())
                .body("partial", contains("agency-task-service", "household-service", "target-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"items\":[{\"id\":\"no-uuid\"}]}", "{}"})
    void anAnswerNobodyCanUseCostsItsPart(String nonsense) {
        target.onQuery("area=482", Peer.json(200, nonsense));

        overview()
                .statusCode(200)
                .body("progress", nullValue())
                .body("statistics.households", equalTo(40000))
                .body("partial", contains("target-service"));
    }

    @Test
    void withoutAPlanThereIsNoProgressAndNothingIsMissing() {
        target.onQuery("area=482", Peer.json(200, "{\"items\":[]}"));

        overview()
                .statusCode(200)
                .body("progress", nullValue())
                .body("partial", empty())
                .body("notAllowed", empty());
    }

    @Test
    void anAreaOutOfReachIsNotFound() {
        household.onQuery("area=482", Peer.json(404, PROBLEM));

        overview()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:area-not-found"));
    }

    @Test
    void aPartTheRoleDoesNotOpenIsNamed() {
        task.onQuery("area=482", Peer.json(403, PROBLEM));

        overview()
                .statusCode(200)
                .body("tasks", nullValue())
                .body("partial", empty())
                .body("notAllowed", contains("agency-task-service"));
    }

    @Test
    void aRoundUnderTwoStandardsIsReadByThePlansOwn() {
        household.onQuery("area=482", Peer.json(400, PROBLEM)).onQuery("standard=VN-2016", Peer.json(200, STATISTICS));

        overview()
                .statusCode(200)
                .body("statistics.standard", equalTo("VN-2016"))
                .body("partial", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?area=482",
                "?year=2016",
                "?area=482&year=abc",
                "?area=482&year=99999",
                "?area=4%2F82&year=2016",
                "?area=482&year=2016&yaer=2017"
            })
    void aQuestionThatIsNotUnderstoodIsRefusedBeforeAnybodyIsAsked(String query) {
        asOfficer()
                .urlEncodingEnabled(false)
                .get("/api/v1/overview" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");

        assertThat(household.seen()).isEmpty();
    }

    @Test
    void isForReadingOnly() {
        asOfficer().body("{}").post("/api/v1/overview").then().statusCode(405).contentType("application/problem+json");
    }

    private static ValidatableResponse overview() {
        return asOfficer()
                .filter(new ContractFilter(ApiContract.committed(Path.of("openapi/giamngheo.yaml"))))
                .get("/api/v1/overview?area=482&year=2016")
                .then();
    }
}
