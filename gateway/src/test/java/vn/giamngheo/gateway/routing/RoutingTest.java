package vn.giamngheo.gateway.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RoutingTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "areas, household-service",
        "areas/20107, household-service",
        "households, household-service",
        "poverty-standards/VN-2016, household-service",
        "survey-rounds/2016, household-service",
        "surveys/019a0000-0000-7000-8000-000000000001/submission, household-service",
        "statistics, household-service",
        "plans, target-service",
        "plans/015e073d-2000-732f-95f4-7bee71e31fbb/progress, target-service",
        "plan-comparisons?from=015e073d-2000-732f-95f4-7bee71e31fbb, target-service",
        "measurements, target-service",
        "consistency?area=482&year=2016, target-service",
        "reconciliations, target-service",
        "agencies/HEALTH, agency-task-service",
        "assignments, agency-task-service",
        "milestones/019a0000-0000-7000-8000-000000000001, agency-task-service",
        "reports/019a0000-0000-7000-8000-000000000001, agency-task-service",
        "tasks, agency-task-service",
        "task-counts, agency-task-service",
        "routing-rules/9, agency-task-service",
        "routing-gaps, agency-task-service"
    })
    void routesByTheFirstSegment(String path, String owner) {
        asOfficer().get("/api/v1/" + path).then().statusCode(200).body("service", equalTo(owner));
    }

    @Test
    void passesMethodQueryAndBodyOn() {
        asOfficer()
                .contentType("application/json")
                .body("{\"code\":\"PL-0001\"}")
                .urlEncodingEnabled(false)
                .put("/api/v1/households/1?asOf=2016-01-01&name=Ph%C3%BA%20L%E1%BB%99c")
                .then()
                .statusCode(200);

        assertThat(household.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.method()).isEqualTo("PUT");
            assertThat(seen.uri()).isEqualTo("/api/v1/households/1?asOf=2016-01-01&name=Ph%C3%BA%20L%E1%BB%99c");
            assertThat(seen.headers().get("Content-Type")).startsWith("application/json");
            assertThat(seen.body()).hasToString("{\"code\":\"PL-0001\"}");
        });
    }

    @Test
    void tellsTheServiceWhoAsked() {
        var token = token();

        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .header("X-Request-Id", "phone-7.42")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.test")
                .header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=10.0.0.1")
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "phone-7.42");

        assertThat(household.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.headers().get("Authorization")).isEqualTo("Bearer " + token);
            assertThat(seen.headers().get("Accept-Language")).isEqualTo("en");
            assertThat(seen.headers().getAll("X-Request-Id")).containsExactly("phone-7.42");
            assertThat(seen.headers().getAll("X-Forwarded-For")).singleElement().isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
            assertThat(seen.headers().get("X-Forwarded-Proto")).isEqualTo("http");
            assertThat(seen.headers().get("X-Forwarded-Host")).isEqualTo("localhost:" + RestAssured.port);
            assertThat(seen.headers().contains("X-Forwarded-Prefix")).isFalse();
            assertThat(seen.headers().contains("Forwarded")).isFalse();
            assertThat(seen.headers().get("Host")).isEqualTo(household.authority());
        });
    }

    @Test
    void givesARequestWithoutAnIdOne() {
        var id = asOfficer()
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .extract()
                .header("X-Request-Id");

        assertThat(household.seen())
                .singleElement()
                .satisfies(
                        seen -> assertThat(seen.headers().get("X-Request-Id")).isEqualTo(id));
    }

    @Test
    void passesTheTraceOnAndBeginsOneWhereThereIsNoneOrANonsense() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        asOfficer().header("traceparent", trace).header("tracestate", "a=b").get("/api/v1/areas");
        asOfficer()
                .header("traceparent", "00-0-0-00")
                .header("tracestate", "a=b")
                .get("/api/v1/areas");
        asOfficer().get("/api/v1/areas");

        assertThat(household.seen()).hasSize(3);
        var first = household.seen().get(0).headers();
        assertThat(first.getAll("traceparent")).containsExactly(trace);
        assertThat(first.get("tracestate")).isEqualTo("a=b");
        assertThat(household.seen().subList(1, 3)).allSatisfy(seen -> {
            assertThat(seen.headers().getAll("traceparent"))
                    .singleElement()
                    .asString()
                    .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
            assertThat(seen.headers().contains("tracestate")).isFalse();
        });
    }

    @Test
    void keepsTheHeadersOfOneHopToItself() {
        household.on(
                "/api/v1/areas",
                answer -> answer.putHeader("Keep-Alive", "timeout=5")
                        .putHeader("Connection", "X-Inner")
                        .putHeader("X-Inner", "secret")
                        .putHeader("ETag", "\"1\"")
                        .end());

        asOfficer()
                .header("Connection", "X-Private")
                .header("X-Private", "1")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic abc")
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Keep-Alive", nullValue())
                .header("X-Inner", nullValue());

        assertThat(household.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.headers().contains("X-Private")).isFalse();
            assertThat(seen.headers().contains("TE")).isFalse();
            assertThat(seen.headers().contains("Proxy-Authorization")).isFalse();
        });
    }

    @Test
    void passesTheServicesRefusalsUnchanged() {
        var problem = """
                {"type":"urn:giamngheo:problem:stale-version","title":"Phiên bản đã cũ","status":412,"detail":"…","traceId":"x"}""";
        household.onJson("/api/v1/households/1", 412, problem);

        var answer = asOfficer().put("/api/v1/households/1");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).isEqualTo(problem);
    }

    @Test
    void linksOfAServiceLeadThroughTheGateway() {
        var inside = "http://" + household.authority();
        household.on(
                "/api/v1/households",
                answer -> answer.setStatusCode(201)
                        .putHeader("Location", inside + "/api/v1/households/1")
                        .putHeader("Link", "<" + inside + "/api/v1/households?cursor=abc>; rel=\"next\"")
                        .end());

        asOfficer()
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/households/1")
                .header("Link", "</api/v1/households?cursor=abc>; rel=\"next\"");
    }

    @Test
    void carriesLargeAnswersWhole() {
        var large = Buffer.buffer(new byte[3_000_000]);
        household.on("/api/v1/households", answer -> answer.setChunked(true).end(large));

        var received = asOfficer().get("/api/v1/households").asByteArray();

        assertThat(received).hasSize(large.length());
    }

    @Test
    void carriesCompressedAnswersAsTheyAre() {
        var notReallyGzip = Buffer.buffer("as it is");
        household.on(
                "/api/v1/areas",
                answer -> answer.putHeader("Content-Encoding", "gzip").end(notReallyGzip));

        var answer = send(
                HTTP, raw("/api/v1/areas").header("Accept-Encoding", "gzip").build());

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.body()).isEqualTo("as it is");
        assertThat(household.seen())
                .singleElement()
                .satisfies(seen ->
                        assertThat(seen.headers().get("Accept-Encoding")).isEqualTo("gzip"));
    }

    @Test
    void answersHeadAndNotModifiedWithoutABody() {
        household.on(
                "/api/v1/areas/482",
                answer -> answer.putHeader("ETag", "\"3\"").setStatusCode(304).end());

        asOfficer().head("/api/v1/areas").then().statusCode(200);
        asOfficer().get("/api/v1/areas/482").then().statusCode(304).header("ETag", "\"3\"");
    }

    @Test
    void whatTheServiceSaysAboutCachingReplacesTheDefault() {
        household.on(
                "/api/v1/poverty-standards",
                answer ->
                        answer.putHeader("Cache-Control", "private, max-age=60").end());

        asOfficer()
                .get("/api/v1/poverty-standards")
                .then()
                .header("Cache-Control", "private, max-age=60")
                .header("X-Content-Type-Options", "nosniff");
        asOfficer().get("/api/v1/areas").then().header("Cache-Control", "no-store");
    }

    @Test
    void anAddressNobodyOwnsIsNotFound() {
        for (var path : new String[] {"/api/v1/nothing", "/api/v1", "/api/v2/areas", "/api/v1/replay"}) {
            asOfficer()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:giamngheo:problem:not-found"))
                    .body("traceId", notNullValue());
        }
        assertThat(household.seen()).isEmpty();
    }

    @Test
    void noWebSocketIsTunnelled() {
        asOfficer()
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Version", "13")
                .get("/api/v1/areas")
                .then()
                .statusCode(200);

        assertThat(household.seen())
                .singleElement()
                .satisfies(
                        seen -> assertThat(seen.headers().contains("Upgrade")).isFalse());
    }
}
