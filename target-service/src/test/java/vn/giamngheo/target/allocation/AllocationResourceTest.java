package vn.giamngheo.target.allocation;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class AllocationResourceTest extends AllocationTest {

    @Test
    void partsOfAPlanThatBindsAreReadByAllAndChangedByNobody() {
        get(Tokens.of("surveyor"), "/plans/{id}" + PARTS, PLAN)
                .then()
                .statusCode(200)
                .body("parts", hasSize(0));
        send("POST", "/plans/" + PLAN + PARTS + "/proposal", "\"0\"", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:plan-not-a-draft"));
        send("POST", "/plans/" + draft + PARTS + "/proposal", "\"99\"", null)
                .then()
                .statusCode(412);
        send("POST", "/plans/" + draft + PARTS + "/proposal", null, null).then().statusCode(428);
        send(Tokens.of("commune-officer").areas("482"), "POST", "/plans/" + draft + PARTS + "/proposal", "\"0\"", null)
                .then()
                .statusCode(403);
        send(
                        Tokens.of("reviewing-officer").areas("483"),
                        "POST",
                        "/plans/" + draft + PARTS + "/proposal",
                        "\"0\"",
                        null)
                .then()
                .statusCode(404);
    }

    @Test
    void partsAreForgottenWhenOtherThingsAreCounted() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        var body = """
                { "area": "482", "title": { "vi": "x", "en": "x" }, "issuedOn": "2017-08-22", "periodFrom": 2016,
                  "periodTo": 2020, "legalBasis": "x", "source": "x", "indicators": [{
                    "code": "POVERTY_RATE", "kind": "RATE_PATH", "measure": "%s", "standard": "VN-2016",
                    "statement": "x", "baselineYear": 2015, "baseline": 10.51,
                    "targets": [{ "year": 2016, "cut": 1.57 }] }] }""";

        send("PUT", "/plans/" + draft, version(), body.formatted("POOR_HOUSEHOLDS"))
                .then()
                .statusCode(200);
        get(districtOfficer(), "/plans/{id}" + PARTS, draft).then().body("parts", hasSize(4));
        send("PUT", "/plans/" + draft, version(), body.formatted("NEAR_POOR_HOUSEHOLDS"))
                .then()
                .statusCode(200);
        get(districtOfficer(), "/plans/{id}" + PARTS, draft).then().body("parts", hasSize(0));
    }

    @Test
    void howManyArePoorInACommuneIsForThoseWhoMayLookThere() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        approve().then().statusCode(200);

        get(Tokens.of("surveyor"), "/plans/{id}" + PARTS, draft)
                .then()
                .statusCode(200)
                .body("parts", hasSize(0))
                .body("years.parts", contains(1, 1, 1, 0, 1));
        get(Tokens.of("commune-officer").areas("20110"), "/plans/{id}" + PARTS, draft)
                .then()
                .body("parts.area", contains("20110"));
    }

    @Test
    void partsGoAlongIntoTheNextRevision() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        approve().then().statusCode(200);
        var parts = json(get(districtOfficer(), "/plans/{id}" + PARTS, draft).asString())
                .path("parts");

        var next = send("POST", "/plans/" + draft + "/revisions", null, "{ \"reason\": \"x\" }")
                .<String>path("id");

        assertThat(json(get(districtOfficer(), "/plans/{id}" + PARTS, next).asString())
                        .path("parts"))
                .isEqualTo(parts)
                .isNotEmpty();
        assertThat(next).isNotEqualTo(draft);
    }
}
