package vn.giamngheo.target.whatif;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.target.projection.Found;
import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class WhatIfTest extends ProjectionTest {

    private static final String HARDER = """
            { "indicator": "POVERTY_RATE", "year": 2016, "targets": [
              { "year": 2016, "amount": 1.57 }, { "year": 2017, "amount": 2.00 }, { "year": 2018, "amount": 2.00 },
              { "year": 2019, "amount": 2.00 }, { "year": 2020, "amount": 2.00 } ] }
            """;

    @Test
    void harderTargetsAskForMoreEveryYearAndNameTheCommunesThatBreak() {
        // Lăng Cô went from 8 to 6 of 40; the town stayed at 2 of 60.
        round(2015, 8, 2);
        round(2016, 6, 2);

        var answer = attempt(HARDER);

        answer.then()
                .statusCode(200)
                .body("now.actual", equalTo(8.00f))
                .body("now.planned", equalTo(8.94f))
                .body("now.finalTarget", equalTo(4.84f))
                .body("now.requiredPace", equalTo(0.79f))
                .body("now.bestPace", equalTo(2.00f))
                .body("then.finalTarget", equalTo(0.94f))
                .body("then.requiredPace", equalTo(1.77f))
                .body("communes.area", contains("20107", "20110"))
                .body("communes[0].then.bestPace", equalTo(0.00f))
                .body("communes[0].breaks", equalTo(true))
                .body("communes[1].then.bestPace", equalTo(5.00f))
                .body("communes[1].breaks", equalTo(false))
                .body("breaking", equalTo(1));
        assertThat(rows("select sum(amount) from indicator_target t join indicator i on i.id = t.indicator_id"
                        + " where i.code = 'POVERTY_RATE'"))
                .as("nothing is kept")
                .containsExactly("5.67");
    }

    @Test
    void answerSaysWhatItsYearsStandOn() {
        round(2015, 8, 2);
        round(2016, 6, 2);
        attempt(HARDER).then().body("consistent", equalTo(true)).body("containsSyntheticData", equalTo(true));

        closed(LANG_CO, 2015, 1, 40L, poor(home(), LANG_CO, 2015));
        attempt(HARDER).then().body("consistent", equalTo(false));
    }

    @Test
    void beforeThereAreTwoYearsNobodyKnowsWhatBreaks() {
        round(2015, 8, 2);

        attempt(HARDER.replace("\"year\": 2016, \"targets\"", "\"year\": 2015, \"targets\""))
                .then()
                .statusCode(200)
                .body("communes.breaks", contains(nullValue(), nullValue()))
                .body("breaking", equalTo(0));
    }

    @Test
    void whatHoldsForEverybodyIsAskedOfEachCommune() {
        round(2016, 8, 2);

        attempt("""
                { "indicator": "HEALTH_INSURANCE", "year": 2016, "targets": [{ "year": 2018, "amount": 90 }] }""")
                .then()
                .statusCode(200)
                .body("then.finalTarget", equalTo(90.00f))
                .body("communes[1].then.actual", equalTo(75.00f))
                .body("communes[1].then.requiredPace", equalTo(7.50f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\": 2020, | \"year\": 2021, | /targets/4/year",
                "\"year\": 2020, | \"year\": 2019, | /targets/4/year",
                "\"amount\": 1.57 | \"amount\": 10.00 | /targets/1/amount",
                "\"amount\": 1.57 | \"amount\": -1 | /targets/0/amount",
                "\"amount\": 1.57 | \"amount\": 1.575 | /targets/0/amount"
            })
    void whatNoPlanCouldPromiseIsRefused(String what, String instead, String pointer) {
        attempt(HARDER.replace(what, instead)).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void moreThanThereAreToLiftIsRefused() {
        round(2015, 1, 0);
        attempt(HARDER).then().statusCode(400).body("errors.pointer", contains("/targets"));
    }

    @Test
    void strangersDoNotTry() {
        send(Tokens.of("commune-officer").areas("20110"), "POST", "/plans/" + PLAN + "/what-if", null, HARDER)
                .then()
                .statusCode(404);
        send(Tokens.of("surveyor").areas("482"), "POST", "/plans/" + PLAN + "/what-if", null, HARDER)
                .then()
                .statusCode(403);
        attempt(HARDER.replace("POVERTY_RATE", "LUCK")).then().statusCode(404);
        attempt(HARDER.replace("\"year\": 2016, \"targets\"", "\"year\": 2014, \"targets\""))
                .then()
                .statusCode(400);
    }

    private Response attempt(String body) {
        return send(districtOfficer(), "POST", "/plans/" + PLAN + "/what-if", null, body);
    }

    private void round(int year, int poorOfLangCo, int poorOfTown) {
        var found = new Found[100];
        for (var i = 0; i < found.length; i++) {
            var household = UUID.nameUUIDFromBytes(new byte[] {(byte) i});
            var commune = i < 40 ? LANG_CO : PHU_LOC_TOWN;
            var isPoor = i < 40 ? i < poorOfLangCo : i - 40 < poorOfTown;
            found[i] = (isPoor ? poor(household, commune, year) : notPoor(household, commune, year)).sequence(year);
        }
        heard(found);
    }
}
