package vn.giamngheo.target.measurement;

import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class MeasurementResourceTest extends ServiceTest {

    private static final String TRAINED = """
            { "planId": "%s", "indicator": "OFFICIALS_TRAINED", "area": "482", "year": 2020, "numerator": 171,
              "denominator": 190, "evidence": "Danh sách lớp tập huấn (dữ liệu mẫu)", "measuredOn": "2020-12-01" }
            """.formatted(PLAN);

    @Test
    void laterMeasurementCountsInsteadOfTheEarlierOne() {
        var first = record(TRAINED);
        first.then()
                .statusCode(201)
                .body("state", equalTo("CURRENT"))
                .body("recordedBy", equalTo("test-reviewing-officer"));
        var second = record(TRAINED.replace("171", "190"));
        second.then().statusCode(201);

        read(first.path("id")).then().body("state", equalTo("REPLACED"));
        trained("482")
                .then()
                .body("indicators[0].actual", equalTo(100.00f))
                .body("indicators[0].status", equalTo("ON_TRACK"));
        get(districtOfficer(), "/measurements?plan={p}&indicator=OFFICIALS_TRAINED", PLAN)
                .then()
                .body("items.state", contains("REPLACED", "CURRENT"));
    }

    @Test
    void withdrawnMeasurementCountsNoMoreAndStays() {
        var recorded = record(TRAINED);
        var path = "/measurements/" + recorded.path("id") + "/withdrawal";
        send(districtOfficer(), "POST", path, "\"9\"", "{ \"reason\": \"nhầm\" }")
                .then()
                .statusCode(412);
        send(districtOfficer(), "POST", path, null, "{ \"reason\": \"nhầm\" }")
                .then()
                .statusCode(428);

        send(districtOfficer(), "POST", path, recorded.header("ETag"), "{ \"reason\": \"nhầm\" }")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo("nhầm"));

        trained("482")
                .then()
                .body("indicators[0].actual", nullValue())
                .body("indicators[0].status", equalTo("NO_DATA"));
        send(districtOfficer(), "POST", path, read(recorded.path("id")).header("ETag"), "{ \"reason\": \"x\" }")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:measurement-not-current"));
    }

    @Test
    void communesAddUpUntilTheDistrictIsMeasuredItself() {
        record(TRAINED.replace("\"482\"", "\"20107\"").replace("171", "8").replace("190", "10"));
        record(TRAINED.replace("\"482\"", "\"20110\"").replace("171", "1").replace("190", "10"));
        trained("482")
                .then()
                .body("indicators[0].numerator", equalTo(9))
                .body("indicators[0].denominator", equalTo(20));
        trained("20110").then().body("indicators[0].actual", equalTo(10.00f));

        record(TRAINED);
        trained("482").then().body("indicators[0].numerator", equalTo(171));
    }

    @Test
    void multipleMeasuredByHandStartsFromTheMeasurementOfTheBaselineYear() {
        sql("update indicator set kind = 'RATIO_TO_BASELINE' where code = 'OFFICIALS_TRAINED'");
        try {
            record(TRAINED.replace("\"year\": 2020", "\"year\": 2015").replace("171", "100"))
                    .then()
                    .statusCode(201);
            record(TRAINED.replace("171", "150")).then().statusCode(201);

            trained("482").then().body("indicators[0].actual", equalTo(1.50f));
            get(districtOfficer(), "/plans/{id}/series?area=482&indicator=OFFICIALS_TRAINED", PLAN)
                    .then()
                    .body("segments[0].points.actual", contains(1.00f, 1.50f));
        } finally {
            sql("update indicator set kind = 'COVERAGE' where code = 'OFFICIALS_TRAINED'");
        }
    }

    @Test
    void mergedCommuneIsNotTakenForTheOneThatBoreItsCode() {
        record(TRAINED.replace("\"482\"", "\"20122\"")
                        .replace("2020,", "2019,")
                        .replace("171", "1")
                        .replace("190", "10"))
                .then()
                .statusCode(201);
        record(TRAINED.replace("\"482\"", "\"20119\"")
                        .replace("2020,", "2019,")
                        .replace("171", "9")
                        .replace("190", "10"))
                .then()
                .statusCode(201);
        sql("update measurement set year = 2020");

        trained("20122")
                .then()
                .body("indicators[0].numerator", equalTo(10))
                .body("indicators[0].denominator", equalTo(20));
    }

    @RepeatedTest(10)
    void recordingAndWithdrawingAtOnceBothGetAnAnswer() throws InterruptedException {
        var id = record(TRAINED).<String>path("id");
        var answers = new ConcurrentLinkedQueue<Integer>();
        var withdrawing = Thread.ofVirtual()
                .start(() -> answers.add(send(
                                districtOfficer(),
                                "POST",
                                "/measurements/" + id + "/withdrawal",
                                "\"0\"",
                                "{ \"reason\": \"x\" }")
                        .statusCode()));
        var recording = Thread.ofVirtual()
                .start(() -> answers.add(record(TRAINED.replace("171", "172")).statusCode()));
        withdrawing.join();
        recording.join();

        assertThat(answers).hasSize(2).isSubsetOf(200, 201, 412);
        assertThat(rows("select numerator from measurement where state = 'CURRENT'"))
                .containsExactly("172");
    }

    @Test
    void createIsRepeatable() {
        var id = UUID.randomUUID();
        var body = TRAINED.replaceFirst("\\{", "{ \"id\": \"" + id + "\",");

        record(body).then().statusCode(201);
        record(body).then().statusCode(200).body("id", equalTo(id.toString()));
        record(body.replace("171", "170"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:id-taken"));
    }

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

    @Test
    void listIsReadPageByPage() {
        for (var year : new int[] {2016, 2017, 2018}) {
            record(TRAINED.replace("\"year\": 2020", "\"year\": " + year))
                    .then()
                    .statusCode(201);
        }

        var first = get(districtOfficer(), "/measurements?plan={p}&limit=2", PLAN);
        first.then().body("items.year", contains(2016, 2017));
        get(districtOfficer(), "/measurements?plan={p}&limit=2&cursor={c}", PLAN, first.path("next"))
                .then()
                .body("items.year", contains(2018))
                .body("next", nullValue());
        get(districtOfficer(), "/measurements?plan={p}&year=2017", PLAN).then().body("items.year", contains(2017));
        get(districtOfficer(), "/measurements?plan={p}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static Response record(String body) {
        return send(districtOfficer(), "POST", "/measurements", null, body);
    }

    private static Response read(String id) {
        return get(districtOfficer(), "/measurements/{id}", id);
    }

    private static Response trained(String area) {
        return get(
                districtOfficer(), "/plans/{id}/progress?area={a}&year=2020&indicator=OFFICIALS_TRAINED", PLAN, area);
    }
}
