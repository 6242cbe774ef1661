package vn.giamngheo.target.measurement;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class MeasuredFiguresTest extends MeasurementTest {

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
    void sumNamesTheCommunesItLacks() {
        record(TRAINED.replace("\"482\"", "\"20107\"").replace("171", "8").replace("190", "10"));

        trained("482").then().body("indicators[0].communesMissing", contains("20110", "20122"));
        trained("20107").then().body("indicators[0]", not(hasKey("communesMissing")));
        get(districtOfficer(), "/plans/{id}/progress?area=482&year=2020&indicator=COASTAL_COMMUNES", PLAN)
                .then()
                .body("indicators[0]", not(hasKey("communesMissing")));
        record(TRAINED);
        trained("482").then().body("indicators[0]", not(hasKey("communesMissing")));
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
}
