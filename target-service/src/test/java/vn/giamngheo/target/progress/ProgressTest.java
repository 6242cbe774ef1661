package vn.giamngheo.target.progress;

import io.restassured.response.Response;

import vn.giamngheo.target.projection.ProjectionTest;

/** What the tests about progress say in one word each. */
abstract class ProgressTest extends ProjectionTest {

    static Response progress(String area, int year) {
        return get(districtOfficer(), "/plans/{id}/progress?area={area}&year={year}", PLAN, area, year);
    }

    /** The poverty rate. */
    static String counts(String area, int year) {
        var answer = json(progress(area, year).asString());
        var rate = answer.at("/indicators/0");
        return "%s poor of %s, %s surveyed, %s"
                .formatted(
                        rate.path("numerator"),
                        rate.path("denominator"),
                        answer.at("/completeness/householdsSurveyed"),
                        rate.path("status").asText());
    }
}
