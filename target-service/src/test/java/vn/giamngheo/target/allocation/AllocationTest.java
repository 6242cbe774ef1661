package vn.giamngheo.target.allocation;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;

import vn.giamngheo.target.projection.Found;
import vn.giamngheo.target.projection.ProjectionTest;

import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.VINH_GIANG;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.poor;

/** What the tests about parts say in one word each; each has a revision of the plan to divide. */
abstract class AllocationTest extends ProjectionTest {

    static final String PARTS = "/indicators/POVERTY_RATE/allocation";

    String draft;

    @BeforeEach
    void reviseThePlan() {
        draft = send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"phân bổ\" }")
                .path("id");
    }

    /** Of 60 households seven are poor: 3 of 28, 2 of 16, 1 of 8 and 1 of 8. */
    void poorHouseholds() {
        registered(25, PHU_LOC_TOWN, "2015-01-01");
        registered(14, LANG_CO, "2015-01-01");
        registered(7, VINH_HAI, "2015-01-01");
        registered(7, VINH_GIANG, "2015-01-01");
        heard(
                poor(home(), PHU_LOC_TOWN, 2015),
                poor(home(), PHU_LOC_TOWN, 2015),
                poor(home(), PHU_LOC_TOWN, 2015),
                poor(home(), LANG_CO, 2015),
                poor(home(), LANG_CO, 2015));
        heard(new Found[] {poor(home(), VINH_HAI, 2015), poor(home(), VINH_GIANG, 2015)});
    }

    Response set(String area, String body) {
        return send("PUT", "/plans/" + draft + PARTS + "/" + area, version(), body);
    }

    Response approve() {
        return send("POST", "/plans/" + draft + "/approval", version(), null);
    }

    String version() {
        return get(districtOfficer(), "/plans/{id}", draft).header("ETag");
    }

    static Response send(String method, String path, String ifMatch, String body) {
        return send(districtOfficer(), method, path, ifMatch, body);
    }
}
