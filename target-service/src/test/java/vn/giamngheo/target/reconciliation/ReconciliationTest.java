package vn.giamngheo.target.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.poor;

/** As far as it goes without household-service, which is away here; with it: ReconciliationIT. */
@QuarkusTest
class ReconciliationTest extends ProjectionTest {

    private static final String PHU_LOC_2016 = "{ \"area\": \"482\", \"year\": 2016 }";

    @Test
    void listsThatAgreeNeedNoReplay() {
        var here = poor(home(), LANG_CO, 2016);
        heard(here);
        closed(LANG_CO, 2016, 1, 1L, here);

        var answer = reconcile(PHU_LOC_2016);

        answer.then()
                .statusCode(201)
                .body("closings", equalTo(1))
                .body("inconsistent", equalTo(0))
                .body("$", not(hasKey("replay")));
        get(districtOfficer(), "/reconciliations/{id}", answer.<String>path("id"))
                .then()
                .statusCode(200)
                .body("inconsistentNow", equalTo(0));
    }

    @Test
    void listThatDoesNotAgreeIsNotCalledReconciledWhileNobodyCanReplayIt() {
        closed(LANG_CO, 2016, 1, 1L, poor(home(), LANG_CO, 2016));

        reconcile(PHU_LOC_2016)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", equalTo("urn:giamngheo:problem:replay-unavailable"));
        reconcile("{ \"area\": \"483\", \"year\": 2016, \"always\": true }")
                .then()
                .statusCode(404);
        reconcile("{ \"area\": \"20107\", \"year\": 2016, \"always\": true }")
                .then()
                .statusCode(503);
        assertThat(rows("select count(*) from reconciliation")).containsExactly("0");
    }

    @Test
    void closedListsStandBesideWhatArrived() {
        var here = poor(home(), PHU_LOC_TOWN, 2016);
        heard(here);
        closed(PHU_LOC_TOWN, 2016, 1, 1L, here);
        closed(LANG_CO, 2016, 3, 1L, poor(home(), LANG_CO, 2016), poor(home(), LANG_CO, 2016));

        get(districtOfficer(), "/consistency?area=482&year=2016")
                .then()
                .statusCode(200)
                .body("items.area", contains("20107", "20110"))
                .body("items.consistent", contains(true, false))
                .body("items.results", contains(1, 2))
                .body("items.counted", contains(1, 0))
                .body("items.revision", contains(1, 3));
        var first = get(districtOfficer(), "/consistency?area=482&year=2016&limit=1");
        get(districtOfficer(), "/consistency?area=482&year=2016&limit=1&cursor={c}", first.<String>path("next"))
                .then()
                .body("items.area", contains("20110"))
                .body("$", not(hasKey("next")));
        get(Tokens.of("auditor").areas("20107"), "/consistency?area=482&year=2016")
                .then()
                .statusCode(404);
    }

    @Test
    void falseOnesAreCountedForWhoeverWatches() {
        closed(LANG_CO, 2016, 1, 1L, poor(home(), LANG_CO, 2016));

        assertThat(RestAssured.get("/q/metrics").asString()).contains("giamngheo_closings_inconsistent 1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2\0\u001f2015-01-01\u001fx", "20110\u001f+999999999-01-01\u001fx", "20110\u001fsoon\u001fx"})
    void cursorThatNobodyGaveOutIsRefused(String keys) {
        var cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("keyset\u001f" + keys).getBytes(StandardCharsets.UTF_8));

        get(districtOfficer(), "/consistency?area=482&year=2016&cursor={c}", cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:invalid-cursor"));
    }

    @Test
    void createIsRepeatable() {
        var id = UUID.randomUUID();
        var body = "{ \"id\": \"" + id + "\", \"area\": \"482\", \"year\": 2016 }";

        reconcile(body).then().statusCode(201);
        reconcile(body).then().statusCode(200).body("id", equalTo(id.toString()));
        reconcile(body.replace("2016", "2017")).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "commune-officer", "agency-officer", "integration", "auditor"})
    void onlyReviewingOfficersAndAdministratorsReconcile(String role) {
        send(Tokens.of(role).areas("482"), "POST", "/reconciliations", null, PHU_LOC_2016)
                .then()
                .statusCode(403);
    }

    @Test
    void otherAreasAreNotThere() {
        var id = reconcile(PHU_LOC_2016).<String>path("id");
        var again = "{ \"id\": \"" + UUID.randomUUID() + "\", \"area\": \"482\", \"year\": 2016 }";
        reconcile(again).then().statusCode(201);
        var stranger = Tokens.of("reviewing-officer").areas("483");

        send(stranger, "POST", "/reconciliations", null, PHU_LOC_2016).then().statusCode(404);
        send(stranger, "POST", "/reconciliations", null, again).then().statusCode(404);
        get(stranger, "/reconciliations/{id}", id).then().statusCode(404);
        get(districtOfficer(), "/reconciliations/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        reconcile("{ \"area\": \"99999\", \"year\": 2016 }").then().statusCode(404);
    }

    private static Response reconcile(String body) {
        return send(districtOfficer(), "POST", "/reconciliations", null, body);
    }
}
