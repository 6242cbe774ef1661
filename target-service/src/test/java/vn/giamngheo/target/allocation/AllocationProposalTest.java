package vn.giamngheo.target.allocation;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.target.SomeAreas.GIANG_HAI;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class AllocationProposalTest extends AllocationTest {

    @Test
    void pathIsProposedInProportionToThePoorAndSumsUp() {
        poorHouseholds();

        var proposed = send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null);

        // 60 households in all: 1.57 % are 0.942, so one; 2.96 % are 1.776, so two in all …
        proposed.then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("years.whole", contains(1, 1, 1, 0, 1))
                .body("years.parts", contains(1, 1, 1, 0, 1))
                .body("parts.area", contains("20107", "20110", "20119", "20122"))
                .body("parts.poor", contains(3, 2, 1, 1))
                .body("parts[0].years.amount.sum()", equalTo(2));
        approve().then().statusCode(200);
    }

    @Test
    void communesAreHeldAgainstTheirPartsAlsoOnceTheyAreMerged() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        set("20119", "{ \"years\": [{ \"year\": 2020, \"amount\": 1 }] }")
                .then()
                .statusCode(200);
        set("20110", "{ \"years\": [{ \"year\": 2017, \"amount\": 1 }] }")
                .then()
                .statusCode(200);
        set("20107", "{ \"years\": [{ \"year\": 2016, \"amount\": 1 }, { \"year\": 2018, \"amount\": 1 }] }")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));
        approve().then().statusCode(200);
        heard(poor(home(), GIANG_HAI, 2020));

        // 16 households with two poor ones become, by the parts, 16 with one.
        get(districtOfficer(), "/plans/{id}/progress?area=20122&year=2020&indicator=POVERTY_RATE", draft)
                .then()
                .statusCode(200)
                .body("indicators[0].planned", equalTo(6.25f));
        get(districtOfficer(), "/plans/{id}/progress?area=20107&year=2016&indicator=POVERTY_RATE", draft)
                .then()
                .body("indicators[0].planned", equalTo(7.14f))
                .body("indicators[0].finalTarget", equalTo(3.57f));
    }

    @Test
    void partsThatDoNotMakeTheWholeKeepThePlanFromBinding() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        set("20107", "{ \"years\": [{ \"year\": 2016, \"amount\": 3 }] }")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false));

        approve()
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:plan-incomplete"))
                .body("errors.pointer", hasItem("/indicators/0/targets"))
                .body("errors.detail", hasItem("2016: the communes sum up to 3, the whole is 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "POVERTY_RATE/allocation/proposal, 409, nothing-to-divide-by",
        "HEALTH_INSURANCE/allocation/proposal, 409, target-not-divisible",
        "DEPRIVATION_TELECOM/allocation/proposal, 409, target-not-divisible",
        "LUCK/allocation/proposal, 404, indicator-not-found"
    })
    void whatCannotBeDividedIsRefused(String path, int status, String type) {
        send("POST", "/plans/" + draft + "/indicators/" + path, version(), null)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:giamngheo:problem:" + type));
    }

    @Test
    void moreThanThereAreIsRefused() {
        heard(poor(home(), LANG_CO, 2015));
        registered(999, LANG_CO, "2015-01-01");

        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:target-above-poor"))
                .body("detail", equalTo("57 households are to cease to be poor, but there are only 1."));
    }
}
