package vn.giamngheo.task.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AgencyRegisterResourceTest extends ServiceTest {

    private static final String AGENCIES = "/api/v1/agencies";
    private static final Tokens ADMIN = Tokens.of("admin");

    @Inject
    EntityManager database;

    /** Afterwards, too: other tests count the agencies. */
    @BeforeEach
    @AfterEach
    void forgetWhatTestsEntered() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var sql : new String[] {
                "delete from agency_succession",
                "delete from agency_post where agency like 'TEST%'",
                "update agency set parent = null where code like 'TEST%'",
                "delete from agency where code like 'TEST%'",
            }) {
                var unused = database.createNativeQuery(sql).executeUpdate();
            }
        });
    }

    @Test
    void anAgencyIsEnteredWithItsPosts() {
        add(body("TEST_ONE", null)).statusCode(201).header("Location", endsWith(AGENCIES + "/TEST_ONE"));
        as(Tokens.of("surveyor"))
                .get(AGENCIES + "/TEST_ONE")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("area", equalTo("20107"))
                .body("posts.name.en", contains("Front desk"))
                .body("posts[0].phone", equalTo("0234 000 000"))
                .body("mandate", equalTo("NONE"));
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirstTime() {
        add(body("TEST_ONE", null)).statusCode(201);
        add(body("TEST_ONE", null)).statusCode(200);
        add(body("TEST_ONE", "COMMUNE_COMMITTEES"))
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:agency-code-taken"));
        add(body("HEALTH", null)).statusCode(409);
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        add(body("TEST_ONE", "NOBODY")).statusCode(400).body("errors.pointer", contains("/parent"));
        add(body("TEST_ONE", "TEST_ONE")).statusCode(400);
        add(body("TEST_ONE", null).replace("20107", "99999"))
                .statusCode(400)
                .body("errors.code", contains("UnknownArea"));
        add(body("TEST_ONE", null).replace("\"NONE\"", "\"ASSIGNED\""))
                .statusCode(400)
                .body("errors.code", contains("DutyByMandate"));
        add(body("TEST_ONE", null).replace("\"code\": \"TEST_ONE\",", ""))
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
        add(body("test one", null)).statusCode(400);
    }

    @Test
    void nobodyIsBelowThemselves() {
        add(body("TEST_ONE", null)).statusCode(201);
        add(body("TEST_TWO", "TEST_ONE")).statusCode(201);
        change("TEST_ONE", "\"0\"", body("TEST_ONE", "TEST_TWO"))
                .statusCode(400)
                .body("errors.code", contains("BelowItself"));
    }

    @Test
    void anAgencyIsCorrectedByWhoKnowsItsVersion() {
        add(body("TEST_ONE", null)).statusCode(201);
        change("TEST_ONE", "\"0\"", body("TEST_ONE", "COMMUNE_COMMITTEES"))
                .statusCode(200)
                .header("ETag", not(equalTo("\"0\"")))
                .body("parent", equalTo("COMMUNE_COMMITTEES"))
                .body("posts", hasSize(1));
        change("TEST_ONE", "\"0\"", body("TEST_ONE", null)).statusCode(412);
        change("TEST_ONE", null, body("TEST_ONE", null)).statusCode(428);
        change("TEST_TWO", "\"0\"", body("TEST_TWO", null)).statusCode(404);
    }

    @Test
    void oneThatEndsPointsAtThoseThatGoOnAndKeepsItsPast() {
        add(body("TEST_ONE", null)).statusCode(201);
        add(body("TEST_TWO", null)).statusCode(201);
        String before = as(ADMIN).get(AGENCIES + "/TEST_TWO").header("ETag");
        end("TEST_ONE", "\"0\"", ending("2020-01-01", "TEST_TWO"))
                .statusCode(200)
                .body("validTo", equalTo("2020-01-01"))
                .body("successors.code", contains("TEST_TWO"))
                .body("successors[0].confidence", equalTo("DERIVED"))
                .header("ETag", not(equalTo("\"0\"")));
        as(ADMIN)
                .get(AGENCIES + "/TEST_TWO")
                .then()
                .header("ETag", not(equalTo(before)))
                .body("predecessors.code", contains("TEST_ONE"))
                .body("predecessors[0].fromDay", equalTo("2020-01-01"));
        as(ADMIN).get(AGENCIES + "/TEST_ONE").then().body("posts", hasSize(1)).body("validTo", notNullValue());
        as(ADMIN)
                .queryParams("asOf", "2020-01-01", "area", "20107")
                .get(AGENCIES)
                .then()
                .body("items.code", contains("TEST_TWO"));

        String first = as(ADMIN).get(AGENCIES + "/TEST_ONE").header("ETag");
        end("TEST_ONE", first, ending("2020-07-01", "TEST_TWO"))
                .statusCode(200)
                .body("validTo", equalTo("2020-07-01"))
                .body("successors.code", contains("TEST_TWO"))
                .body("successors[0].fromDay", equalTo("2020-07-01"));

        String ended = as(ADMIN).get(AGENCIES + "/TEST_ONE").header("ETag");
        end("TEST_ONE", ended, "{\"validTo\": \"2021-01-01\", \"successors\": []}")
                .statusCode(200)
                .body("successors", hasSize(0));
        as(ADMIN).get(AGENCIES + "/TEST_TWO").then().body("predecessors", hasSize(0));
    }

    @Test
    void anEndThatCannotBeIsRefused() {
        add(body("TEST_ONE", null)).statusCode(201);
        end("TEST_ONE", "\"0\"", ending("2019-01-01", "TEST_ONE"))
                .statusCode(400)
                .body("errors.code", contains("NotAfterBeginning", "NoSuccessor"));
        end("TEST_ONE", "\"0\"", ending("2026-01-01", "HEALTH"))
                .statusCode(400)
                .body("errors.pointer", contains("/successors/0/code"));
        end("TEST_ONE", "\"7\"", ending("2020-01-01", "HEALTH")).statusCode(412);
        end("TEST_ONE", null, ending("2020-01-01", "HEALTH")).statusCode(428);
        end("TEST_TWO", "\"0\"", ending("2020-01-01", "HEALTH")).statusCode(404);
        as(ADMIN).get(AGENCIES + "/TEST_ONE").then().body("validTo", nullValue());
    }

    @Test
    void onlyAdministratorsKeepTheRegister() {
        as(Tokens.of("agency-officer").agency("LABOUR"))
                .contentType(ContentType.JSON)
                .body(body("TEST_ONE", null))
                .post(AGENCIES)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse add(String body) {
        return as(ADMIN).contentType(ContentType.JSON).body(body).post(AGENCIES).then();
    }

    private static ValidatableResponse change(String code, @Nullable String version, String body) {
        var request = as(ADMIN).contentType(ContentType.JSON).body(body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put(AGENCIES + "/" + code).then();
    }

    private static ValidatableResponse end(String code, @Nullable String version, String body) {
        var request = as(ADMIN).contentType(ContentType.JSON).body(body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.post(AGENCIES + "/" + code + "/ending").then();
    }

    private static String ending(String day, String successor) {
        return """
                {"validTo": "%s", "successors": [{"code": "%s", "confidence": "DERIVED", "source": "dữ liệu mẫu"}]}""".formatted(day, successor);
    }

    private static String body(String code, @Nullable String parent) {
        return """
                {"code": "%s", "name": {"vi": "Phòng mẫu", "en": "Sample office"}, "mandate": "NONE",
                 "validFrom": "2019-01-01", "area": "20107", "source": "dữ liệu mẫu",
                 "posts": [{"name": {"vi": "Bộ phận một cửa", "en": "Front desk"}, "kind": "CONTACT",
                            "phone": "0234 000 000"}]%s}""".formatted(code, parent == null ? "" : ", \"parent\": \"" + parent + "\"");
    }
}
