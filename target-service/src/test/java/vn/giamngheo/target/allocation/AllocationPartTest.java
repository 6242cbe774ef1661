package vn.giamngheo.target.allocation;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class AllocationPartTest extends AllocationTest {

    @Test
    void unitsAreGivenToCommunesByHand() {
        var path = "/plans/" + draft + "/indicators/COASTAL_COMMUNES/allocation";
        send("PUT", path + "/20110", version(), "{ \"years\": [{ \"year\": 2020, \"amount\": 1 }] }")
                .then()
                .statusCode(200)
                .body("years[0].whole", equalTo(4))
                .body("years[0].parts", equalTo(1));
        send("PUT", path + "/20107", version(), "{ \"years\": [{ \"year\": 2020, \"amount\": 2 }] }")
                .then()
                .statusCode(400)
                .body("errors.detail", contains("a commune is one unit: 0 or 1, and never less than the year before"));
        send("POST", path + "/proposal", version(), null).then().statusCode(409);
        approve()
                .then()
                .statusCode(409)
                .body("errors.detail", contains("2020: the communes sum up to 1, the whole is 4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20107 | { \"years\": [{ \"year\": 2016, \"amount\": 4 }] } | 400 | /years",
                "20107 | { \"years\": [{ \"year\": 2021, \"amount\": 1 }] } | 400 | /years/0/year",
                "20107 | { \"years\": [{ \"year\": 2016, \"amount\": -1 }] } | 400 | /years/0/amount",
                "20107 | { \"years\": [{ \"year\": 2016, \"amount\": 1 }, { \"year\": 2016, \"amount\": 1 }] } | 400 | /years"
            })
    void impossiblePartIsRefused(String area, String body, int status, String pointer) {
        poorHouseholds();
        set(area, body).then().statusCode(status).body("errors.pointer", contains(pointer));
        get(districtOfficer(), "/plans/{id}" + PARTS, draft).then().body("parts", hasSize(0));
    }

    @Test
    void onlyCommunesOfThePlansAreaHaveParts() {
        for (var area : new String[] {"482", "483", "99999", "20201"}) {
            set(area, "{ \"years\": [] }").then().statusCode(404);
        }
    }

    @Test
    void wholeGoesByAllHouseholdsFromTheFirstPartOn() {
        poorHouseholds();

        set("20107", "{ \"years\": [{ \"year\": 2016, \"amount\": 1 }] }")
                .then()
                .statusCode(200)
                .body("parts.area", contains("20107", "20110", "20119", "20122"))
                .body("years.whole", contains(1, 1, 1, 0, 1))
                .body("years.parts", contains(1, 0, 0, 0, 0))
                .body("complete", equalTo(false));
    }

    @Test
    void partOfNoHouseholdPromisesNothing() {
        heard(poor(home(), PHU_LOC_TOWN, 2015));
        set("20110", "{ \"years\": [] }").then().statusCode(200);

        get(districtOfficer(), "/plans/{id}/progress?area=20110&year=2016&indicator=POVERTY_RATE", draft)
                .then()
                .statusCode(200)
                .body("indicators[0].planned", nullValue())
                .body("indicators[0].finalTarget", nullValue());
    }
}
