package vn.giamngheo.target.publication;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.projection.Found;
import vn.giamngheo.target.projection.ProjectionTest;
import vn.giamngheo.testing.ApiContract;
import vn.giamngheo.testing.ContractFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.giamngheo.target.SomeAreas.LANG_CO;
import static vn.giamngheo.target.SomeAreas.PHU_LOC_TOWN;
import static vn.giamngheo.target.projection.Found.nearPoor;
import static vn.giamngheo.target.projection.Found.notPoor;
import static vn.giamngheo.target.projection.Found.poor;

@QuarkusTest
class PublicProgressTest extends ProjectionTest {

    @Test
    void valueIsThatOfClosedListsAlone() {
        listed(LANG_CO, 20, 10, 70);
        heard(poor(home(), PHU_LOC_TOWN, 2016));

        progress("482")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public, max-age=300"))
                .header("Vary", containsString("Accept"))
                .body("area.name", equalTo("Phú Lộc"))
                .body("communes", equalTo(4))
                .body("communesClosed", equalTo(1))
                .body("provisional", equalTo(true))
                .body("indicators[0].indicator", equalTo("POVERTY_RATE"))
                .body("indicators[0].value", equalTo(20.00f))
                .body("indicators[0].status", notNullValue())
                .body("suppressed", hasSize(0))
                .body("consistent", equalTo(true))
                .body("containsSyntheticData", equalTo(true))
                .body("licence", equalTo("CC BY 4.0"));
    }

    @Test
    void valueBehindWhichFewHouseholdsStandIsAbsentAndNamed() {
        listed(LANG_CO, 20, 10, 70);
        listed(PHU_LOC_TOWN, 3, 10, 70);

        progress("482")
                .then()
                .body("indicators[0]", not(hasKey("value")))
                .body("indicators[0]", not(hasKey("status")))
                .body("suppressed", hasItem("POVERTY_RATE"));
    }

    @Test
    void nothingClosedMeansNoValue() {
        heard(poor(home(), LANG_CO, 2016));

        progress("482")
                .then()
                .body("communesClosed", equalTo(0))
                .body("indicators[0]", not(hasKey("value")))
                .body("suppressed", hasSize(0));
    }

    @Test
    void tableHasALineForEachIndicator() {
        listed(LANG_CO, 3, 10, 70);

        var sheet = everybody().accept("text/csv").get("/public/v1/progress?area=482&year=2016");
        sheet.then().statusCode(200).contentType("text/csv;charset=utf-8");
        var lines = sheet.asString().replace("\uFEFF", "").split("\r\n", -1);

        assertThat(lines[0]).startsWith("\"area_code\",\"area_name\",\"year\"");
        assertThat(lines[1])
                .startsWith("\"482\",\"Phú Lộc\",2016,\"POVERTY_RATE\"")
                .contains(",*,*,4,1,true,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void whoHasTheAnswerAlreadyIsToldSo(String type) {
        listed(LANG_CO, 20, 10, 70);
        var path = "/public/v1/progress?area=482&year=2016";
        var tag = everybody().accept(type).get(path).header("ETag");

        assertThat(tag).startsWith("\"");
        everybody()
                .accept(type)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "20110, 2016, public-area-not-found",
        "999, 2016, public-area-not-found",
        "482, 2040, plan-not-in-force",
        "46, 2016, plan-not-in-force"
    })
    void whatIsNotPublishedIsRefused(String area, int year, String problem) {
        everybody()
                .get("/public/v1/progress?area={area}&year={year}", area, year)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:giamngheo:problem:" + problem));
    }

    @Test
    void badTokenDoesNotMatter() {
        everybody()
                .header("Authorization", "Bearer x")
                .get("/public/v1/progress?area=482&year=2016")
                .then()
                .statusCode(200);
    }

    private void listed(Area commune, int poor, int nearPoor, int others) {
        var found = new ArrayList<Found>();
        for (var i = 0; i < poor + nearPoor + others; i++) {
            found.add(
                    i < poor
                            ? poor(home(), commune, 2016)
                            : i < poor + nearPoor ? nearPoor(home(), commune, 2016) : notPoor(home(), commune, 2016));
        }
        var all = found.toArray(Found[]::new);
        heard(all);
        closed(commune, 2016, 1, (long) all.length, all);
    }

    private static Response progress(String area) {
        return everybody().get("/public/v1/progress?area={area}&year=2016", area);
    }

    private static RequestSpecification everybody() {
        return RestAssured.given()
                .filters(List.of(new ContractFilter(ApiContract.committed(CONTRACT))))
                .header("Accept-Language", "en");
    }
}
