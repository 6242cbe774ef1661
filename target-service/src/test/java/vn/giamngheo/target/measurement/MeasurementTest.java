package vn.giamngheo.target.measurement;

import io.restassured.response.Response;

import vn.giamngheo.target.ServiceTest;

/** What the tests about measurements by hand say in one word each. */
abstract class MeasurementTest extends ServiceTest {

    static final String TRAINED = """
            { "planId": "%s", "indicator": "OFFICIALS_TRAINED", "area": "482", "year": 2020, "numerator": 171,
              "denominator": 190, "evidence": "Danh sách lớp tập huấn (dữ liệu mẫu)", "measuredOn": "2020-12-01" }
            """.formatted(PLAN);

    static Response record(String body) {
        return send(districtOfficer(), "POST", "/measurements", null, body);
    }

    static Response read(String id) {
        return get(districtOfficer(), "/measurements/{id}", id);
    }

    static Response trained(String area) {
        return get(
                districtOfficer(), "/plans/{id}/progress?area={a}&year=2020&indicator=OFFICIALS_TRAINED", PLAN, area);
    }
}
