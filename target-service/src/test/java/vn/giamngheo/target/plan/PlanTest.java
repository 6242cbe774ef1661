package vn.giamngheo.target.plan;

import io.restassured.response.Response;

import vn.giamngheo.target.ServiceTest;

import static org.hamcrest.Matchers.equalTo;

/** What the tests about drafts say in one word each. */
abstract class PlanTest extends ServiceTest {

    static Response draft(String body) {
        return send("POST", "/plans", null, body);
    }

    static Response read(String id) {
        return get(districtOfficer(), "/plans/{id}", id);
    }

    static Response send(String method, String path, String ifMatch, String body) {
        return send(districtOfficer(), method, path, ifMatch, body);
    }

    static String etag(Response answer) {
        return answer.header("ETag");
    }

    static void problem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giamngheo:problem:" + type));
    }
}
