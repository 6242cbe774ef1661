package vn.giamngheo.target.measurement;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class MeasurementRefusalsTest extends MeasurementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "171 | 191 | /numerator",
                "2020, | 2021, | /year",
                "190 | 0 | /denominator",
                "171 | -1 | /numerator",
                "2020-12-01 | 2999-12-01 | /measuredOn",
                "Danh sách lớp tập huấn (dữ liệu mẫu) | | /evidence"
            })
    void impossibleMeasurementIsRefusedAtThePlace(String what, String instead, String pointer) {
        record(TRAINED.replace(what, instead == null ? "" : instead))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void wholeOfACountIsThePlans() {
        record(TRAINED.replace("OFFICIALS_TRAINED", "COASTAL_COMMUNES")
                        .replace("171", "4")
                        .replace("190", "8"))
                .then()
                .statusCode(400)
                .body("errors.detail", contains("of this indicator there are 7 in all"));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIALS_TRAINED, POVERTY_RATE, 409, measured-by-surveys",
        "OFFICIALS_TRAINED, LUCK, 404, indicator-not-found",
        "482, 483, 404, area-not-found",
        "482, 46, 404, area-not-found",
        "015e073d-2000, 015e073d-2001, 404, plan-not-found"
    })
    void whatIsNotThereOrNotByHandIsRefused(String what, String instead, int status, String type) {
        record(TRAINED.replaceFirst(what, instead))
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:giamngheo:problem:" + type));
    }

    @Test
    void measurementsOfOtherAreasAreNotThere() {
        var id = record(TRAINED).<String>path("id");
        var stranger = Tokens.of("reviewing-officer").areas("20110");

        get(stranger, "/measurements/{id}", id).then().statusCode(404);
        get(stranger, "/measurements?plan={p}", PLAN).then().body("items", hasSize(0));
        send(stranger, "POST", "/measurements", null, TRAINED).then().statusCode(404);
        send(stranger, "POST", "/measurements/" + id + "/withdrawal", "\"0\"", "{ \"reason\": \"x\" }")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "commune-officer", "integration", "auditor", "admin"})
    void onlyReviewingAndAgencyOfficersMeasure(String role) {
        send(Tokens.of(role).areas("482"), "POST", "/measurements", null, TRAINED)
                .then()
                .statusCode(403);
        send(Tokens.of("agency-officer").areas("482"), "POST", "/measurements", null, TRAINED)
                .then()
                .statusCode(201);
    }
}
