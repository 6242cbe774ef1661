package vn.giamngheo.target.measurement;

import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class MeasurementResourceTest extends MeasurementTest {

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
}
