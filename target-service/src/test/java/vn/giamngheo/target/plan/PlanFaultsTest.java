package vn.giamngheo.target.plan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class PlanFaultsTest extends PlanTest {

    @Test
    void incompletePlanIsToldWhatItLacks() {
        var draft = draft(PlanExamples.REQUEST
                .replace(", { \"year\": 2022, \"cut\": 0.50 }", "")
                .replaceAll(
                        "(?s)\\{ \"year\": 2021, \"cut\": 0.50 },\\s*\\{ \"year\": 2022, \"cut\": 0.50 }",
                        "{ \"year\": 2021, \"cut\": 0.50 }"));

        var answer = send("POST", "/plans/" + draft.path("id") + "/approval", etag(draft), null);

        problem(answer, 409, "plan-incomplete");
        answer.then()
                .body("errors.pointer", contains("/indicators/0/targets"))
                .body("errors.detail", contains("the indicator POVERTY_RATE has no target for 2022"));
    }

    @Test
    void planWithoutPromisesCannotBind() {
        var draft = draft(PlanExamples.REQUEST.replaceAll("(?s)\"indicators\": \\[.*]", "\"indicators\": []"));

        send("POST", "/plans/" + draft.path("id") + "/approval", etag(draft), null)
                .then()
                .statusCode(409)
                .body("errors.detail", contains("the plan promises nothing yet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"periodTo\": 2022 | \"periodTo\": 2020 | /periodTo",
                "\"periodTo\": 2022 | \"periodTo\": 2036 | /periodTo",
                "\"year\": 2022 | \"year\": 2023 | /indicators/0/targets/1/year",
                "\"year\": 2022 | \"year\": 2021 | /indicators/0/targets/1/year",
                "\"baselineYear\": 2020 | \"baselineYear\": 2021 | /indicators/0/baselineYear",
                "\"baseline\": 4.84 | \"baseline\": 0.40 | /indicators/0/targets/0/cut",
                "\"baseline\": 4.84 | \"baseline\": 100.01 | /indicators/0/baseline",
                "\"baseline\": 4.84 | \"whole\": 3 | /indicators/0/baseline",
                "POOR_HOUSEHOLDS | INSURED_PERSONS | /indicators/0/measure",
                "POOR_HOUSEHOLDS | DEPRIVED_HOUSEHOLDS | /indicators/0/deprivation",
                "\"standard\": \"VN-2016\" | \"note\": \"x\" | /indicators/0/standard",
                "\"cut\": 0.50 | \"value\": 4.00 | /indicators/0/targets/0/cut",
                "\"cut\": 0.50 | \"cut\": 0.50, \"value\": 9.99 | /indicators/0/targets/0/value",
                "\"cut\": 0.50 | \"cut\": 0.505 | /indicators/0/targets/0/cut",
                "\"cut\": 0.50 | \"cut\": -0.50 | /indicators/0/targets/0/cut",
                "\"statement\": | \"watched\": true, \"statement\": | /indicators/0/targets",
                "\"area\": \"482\" | \"area\": \"48 2\" | /area"
            })
    void impossiblePlanIsRefusedAtThePlace(String what, String instead, String pointer) {
        var answer = draft(PlanExamples.REQUEST.replace(what.strip(), instead.strip()));

        problem(answer, 400, "invalid-request");
        answer.then().body("errors.pointer", hasItem(pointer.strip()));
        assertThat(rows("select count(*) from plan")).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"2006, 201", "2005, 400"})
    void watchedRateGoesBackAsFarAsTheLongestPeriod(int baselineYear, int status) {
        var watched = PlanExamples.REQUEST
                .replaceFirst("(?s)\"baselineYear\": 2020", "\"watched\": true, \"baselineYear\": " + baselineYear)
                .replaceFirst("(?s)\"targets\": \\[.*?]", "\"targets\": []");

        var answer = draft(watched);

        answer.then().statusCode(status);
        if (status == 400) {
            answer.then().body("errors.detail", contains("the baseline year must not be before 2006"));
        }
    }

    @Test
    void multipleOfZeroAndMoreUnitsThanThereAreAreRefused() {
        var kinds = """
                "indicators": [
                  { "code": "INCOME", "kind": "RATIO_TO_BASELINE", "measure": "INCOME_OF_THE_POOR", "standard": "VN-2016",
                    "statement": "x", "baselineYear": 2020, "baseline": 0, "targets": [{ "year": 2022, "value": 1.5 }] },
                  { "code": "COMMUNES", "kind": "COUNT_SHARE", "measure": "BY_HAND", "statement": "x", "whole": 7,
                    "targets": [{ "year": 2022, "value": 8 }] },
                  { "code": "CARDS", "kind": "COVERAGE", "measure": "INSURED_PERSONS", "standard": "VN-2016",
                    "statement": "x", "targets": [{ "year": 2022, "value": 101 }] },
                  { "code": "CARDS", "kind": "COVERAGE", "measure": "BY_HAND", "statement": "x", "targets": [] }
                ]""";

        draft(PlanExamples.REQUEST.replaceAll("(?s)\"indicators\": \\[.*]", kinds))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/indicators/0/baseline",
                                "/indicators/1/targets/0/value",
                                "/indicators/2/targets/0/value",
                                "/indicators/3/code"));
    }
}
