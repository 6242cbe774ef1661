package vn.giamngheo.target.allocation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.target.SomeAreas.GIANG_HAI;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.SomeAreas.VINH_GIANG;
import static vn.giamngheo.target.SomeAreas.VINH_HAI;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class AllocationResourceTest extends ProjectionTest {

    private static final String PARTS = "/indicators/POVERTY_RATE/allocation";

    private String draft;

    @BeforeEach
    void reviseThePlan() {
        draft = send("POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"phân bổ\" }")
                .path("id");
    }

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
    void partsOfAPlanThatBindsAreReadByAllAndChangedByNobody() {
        get(Tokens.of("surveyor"), "/plans/{id}" + PARTS, PLAN)
                .then()
                .statusCode(200)
                .body("parts", hasSize(0));
        send("POST", "/plans/" + PLAN + PARTS + "/proposal", "\"0\"", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:plan-not-a-draft"));
        send("POST", "/plans/" + draft + PARTS + "/proposal", "\"99\"", null)
                .then()
                .statusCode(412);
        send("POST", "/plans/" + draft + PARTS + "/proposal", null, null).then().statusCode(428);
        send(Tokens.of("commune-officer").areas("482"), "POST", "/plans/" + draft + PARTS + "/proposal", "\"0\"", null)
                .then()
                .statusCode(403);
        send(
                        Tokens.of("reviewing-officer").areas("483"),
                        "POST",
                        "/plans/" + draft + PARTS + "/proposal",
                        "\"0\"",
                        null)
                .then()
                .statusCode(404);
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

    @Test
    void partsAreForgottenWhenOtherThingsAreCounted() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        var body = """
                { "area": "482", "title": { "vi": "x", "en": "x" }, "issuedOn": "2017-08-22", "periodFrom": 2016,
                  "periodTo": 2020, "legalBasis": "x", "source": "x", "indicators": [{
                    "code": "POVERTY_RATE", "kind": "RATE_PATH", "measure": "%s", "standard": "VN-2016",
                    "statement": "x", "baselineYear": 2015, "baseline": 10.51,
                    "targets": [{ "year": 2016, "cut": 1.57 }] }] }""";

        send("PUT", "/plans/" + draft, version(), body.formatted("POOR_HOUSEHOLDS"))
                .then()
                .statusCode(200);
        get(districtOfficer(), "/plans/{id}" + PARTS, draft).then().body("parts", hasSize(4));
        send("PUT", "/plans/" + draft, version(), body.formatted("NEAR_POOR_HOUSEHOLDS"))
                .then()
                .statusCode(200);
        get(districtOfficer(), "/plans/{id}" + PARTS, draft).then().body("parts", hasSize(0));
    }

    @Test
    void howManyArePoorInACommuneIsForThoseWhoMayLookThere() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        approve().then().statusCode(200);

        get(Tokens.of("surveyor"), "/plans/{id}" + PARTS, draft)
                .then()
                .statusCode(200)
                .body("parts", hasSize(0))
                .body("years.parts", contains(1, 1, 1, 0, 1));
        get(Tokens.of("commune-officer").areas("20110"), "/plans/{id}" + PARTS, draft)
                .then()
                .body("parts.area", contains("20110"));
    }

    @Test
    void partsGoAlongIntoTheNextRevision() {
        poorHouseholds();
        send("POST", "/plans/" + draft + PARTS + "/proposal", version(), null)
                .then()
                .statusCode(200);
        approve().then().statusCode(200);
        var parts = json(get(districtOfficer(), "/plans/{id}" + PARTS, draft).asString())
                .path("parts");

        var next = send("POST", "/plans/" + draft + "/revisions", null, "{ \"reason\": \"x\" }")
                .<String>path("id");

        assertThat(json(get(districtOfficer(), "/plans/{id}" + PARTS, next).asString())
                        .path("parts"))
                .isEqualTo(parts)
                .isNotEmpty();
        assertThat(next).isNotEqualTo(draft);
    }

    /** Of 60 households seven are poor: 3 of 28, 2 of 16, 1 of 8 and 1 of 8. */
    private void poorHouseholds() {
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

    private Response set(String area, String body) {
        return send("PUT", "/plans/" + draft + PARTS + "/" + area, version(), body);
    }

    private Response approve() {
        return send("POST", "/plans/" + draft + "/approval", version(), null);
    }

    private String version() {
        return get(districtOfficer(), "/plans/{id}", draft).header("ETag");
    }

    private static Response send(String method, String path, String ifMatch, String body) {
        return send(districtOfficer(), method, path, ifMatch, body);
    }
}
