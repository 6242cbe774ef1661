package vn.giamngheo.household.registry;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.household;
import static vn.giamngheo.household.Api.registered;

@ServiceTest
class HouseholdResourceTest {

    @Test
    void registersAHouseholdWithItsMembers() {
        var id = UUID.randomUUID();

        as(OFFICER)
                .body(household(id, "20107"))
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/households/" + id))
                .header("ETag", equalTo("\"0\""))
                .body("commune.name", equalTo("Phú Lộc"))
                .body("commune.validFrom", equalTo("2015-01-01"))
                .body("femaleHead", equalTo(true))
                .body("synthetic", equalTo(true))
                .body("members", hasSize(2))
                .body("members[1].birthYear", equalTo(2004));
    }

    @Test
    void repeatedCreateAnswersAsTheFirstTimeDid() {
        var body = household(UUID.randomUUID(), "20107");
        var first = as(OFFICER).body(body).post("/api/v1/households").asString();

        as(OFFICER).body(body).post("/api/v1/households").then().statusCode(200).body(equalTo(first));
    }

    @Test
    void orderOfASetDoesNotMakeAnotherRequest() {
        var body = household(UUID.randomUUID(), "20107");
        var one = body.replace("\"ETHNIC_MINORITY\"", "\"MERIT\", \"ETHNIC_MINORITY\"");
        var other = body.replace("\"ETHNIC_MINORITY\"", "\"ETHNIC_MINORITY\", \"MERIT\"");
        as(OFFICER).body(one).post("/api/v1/households").then().statusCode(201);

        as(OFFICER).body(other).post("/api/v1/households").then().statusCode(200);
    }

    @Test
    void sameIdWithOtherContentIsAConflict() {
        var id = registered("20107");

        as(OFFICER)
                .body(household(id, "20107").replace("Tổ dân phố 1", "Tổ dân phố 2"))
                .post("/api/v1/households")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-id-taken"));
    }

    @Test
    void codeIsUniqueInItsCommune() {
        var id = registered("20107");

        as(OFFICER)
                .body(household(UUID.randomUUID(), "20107").replaceFirst("T-[^\"]+", "T-" + id))
                .post("/api/v1/households")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-code-taken"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"communeCode\": \"20107\" | \"communeCode\": \"99999\" | /communeCode",
                "\"communeCode\": \"20107\" | \"communeCode\": \"482\" | /communeCode",
                "\"registeredOn\": \"2015-06-01\" | \"registeredOn\": \"2999-01-01\" | /registeredOn",
                "\"registeredOn\": \"2015-06-01\" | \"registeredOn\": \"soon\" | /registeredOn",
                "\"relation\": \"CHILD\" | \"relation\": \"HEAD\" | /members",
                "\"relation\": \"CHILD\" | \"relation\": \"COUSIN\" | /members/1/relation",
                "\"birthYear\": 1970, | | /members/0/birthYear",
                "\"birthYear\": 1970 | \"birthYear\": 2190 | /members/0/birthYear",
                "\"birthYear\": 1970 | \"birthYear\": 1970, \"birthDate\": \"1971-01-01\" | /members/0/birthYear",
                "\"fullName\": \"Nguyễn Thị Mẫu\" | \"fullName\": \" \" | /members/0/fullName",
                "\"groups\": [\"ETHNIC_MINORITY\"] | \"groups\": [\"RICH\"] | /groups/0",
                "\"groups\": [\"ETHNIC_MINORITY\"] | \"groups\": [null] | /groups",
                "Tổ dân phố 1 | a\\u0000b | /address",
                "2015-06-01 | -999999999-01-01 | /registeredOn",
                "2004-02-29 | 0001-01-01 | /members/1/birthDate",
                "\"synthetic\": true | \"sythetic\": true | /sythetic",
                "\"synthetic\": true | \"villageCode\": \"nowhere\" | /villageCode",
            })
    void badFieldIsNamedAndNothingIsKept(String part, String instead, String pointer) {
        var id = UUID.randomUUID();
        var body = household(id, "20107").replace(part, instead == null ? "" : instead);

        as(OFFICER)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/households")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail", everyItem(notNullValue()));
        as(OFFICER).get("/api/v1/households/{id}", id).then().statusCode(404);
    }

    @Test
    void malformedJsonIsABadRequest() {
        as(OFFICER)
                .body("{\"id\": ")
                .post("/api/v1/households")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:malformed-json"));
    }

    @Test
    void hugeBodyIsRefusedAsAProblem() {
        as(OFFICER)
                .body("{\"address\": \"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/households")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:body-too-large"));
    }

    @Test
    void communeOutsideTheCallersAreasIsRefused() {
        as(Tokens.of("commune-officer").areas("20110"))
                .body(household(UUID.randomUUID(), "20107"))
                .post("/api/v1/households")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:commune-out-of-scope"));
    }

    @ParameterizedTest(name = "a caller of {0} sees a household of Vinh Hải: {1}")
    @CsvSource({"20119, 200", "482, 200", "46, 200", "20122, 200", "20107, 404", "483, 404", "VN, 404"})
    void scopeCoversWhatLiesBelowAndWhatWasMergedIn(String area, int status) {
        var id = registered("20119");

        as(Tokens.of("commune-officer").areas(area))
                .get("/api/v1/households/{id}", id)
                .then()
                .statusCode(status);
    }

    @Test
    void listShowsOnlyTheCallersAreas() {
        registered("20110");
        var own = registered("20113");
        var officer = Tokens.of("commune-officer").areas("20113");

        as(officer)
                .queryParam("limit", 500)
                .get("/api/v1/households")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own.toString()))
                .body("items.commune.code", everyItem(equalTo("20113")));
    }

    @Test
    void namesAreMaskedForThoseWhoDoNotWorkWithHouseholds() {
        var id = registered("20107");

        as(Tokens.of("auditor").areas("482"))
                .header("X-Purpose", "AUDIT 1")
                .get("/api/v1/households/{id}", id)
                .then()
                .statusCode(200)
                .body("members[0].fullName", equalTo("N*** T*** M***"))
                .body("members[1].birthDate", nullValue())
                .body("address", nullValue());
    }

    @Test
    void withoutAValidTokenNothingIsTold() {
        anonymous()
                .get("/api/v1/households")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
        as(OFFICER.expired()).get("/api/v1/households").then().statusCode(401).contentType("application/problem+json");
        as(OFFICER.audience("another-api")).get("/api/v1/households").then().statusCode(401);
    }

    @Test
    void roleThatMayNotIsForbidden() {
        as(Tokens.of("agency-officer").areas("482"))
                .get("/api/v1/households")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:giamngheo:problem:forbidden"));
    }

    @Test
    void requestIdComesBackAndIsTheTraceId() {
        as(OFFICER)
                .header("X-Request-Id", "phone-17")
                .get("/api/v1/households/{id}", UUID.randomUUID())
                .then()
                .header("X-Request-Id", "phone-17")
                .body("traceId", equalTo("phone-17"));
        as(OFFICER)
                .header("X-Request-Id", "<script>")
                .get("/api/v1/households/{id}", UUID.randomUUID())
                .then()
                .header("X-Request-Id", not(equalTo("<script>")));
    }
}
