package vn.giamngheo.household;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.household;

/** JSON is taken at its word; what was meant otherwise is not guessed. */
@ServiceTest
class StrictJsonTest {

    @ParameterizedTest(name = "{0} -> {1} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"FEMALE\" | 1 | /members/0/sex",
                "\"HEAD\" | 0 | /members/0/relation",
                "[\"ETHNIC_MINORITY\"] | [0] | /groups/0",
                "\"20107\" | 20107 | /communeCode",
                "\"2015-06-01\" | [2015,6,1] | /registeredOn",
                "\"2015-06-01\" | \"2015-06-01T12:00:00Z\" | /registeredOn",
                "\"2015-06-01\" | \"2015-06-31\" | /registeredOn",
                "Mẫu | \\ud800 | /members/0/fullName",
                "1970 | \"1970\" | /members/0/birthYear",
            })
    void valueOfAnotherKindIsRefused(String part, String instead, String pointer) {
        var id = UUID.randomUUID();

        as(OFFICER)
                .body(household(id, "20107").replace(part, instead))
                .post("/api/v1/households")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
        as(OFFICER).get("/api/v1/households/{id}", id).then().statusCode(404);
    }

    @Test
    void idInAnotherFormIsRefused() {
        var body = household(UUID.randomUUID(), "20107")
                .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"AZNqXnwAcACAAAAAAACsDA==\"");

        as(OFFICER).body(body).post("/api/v1/households").then().statusCode(400).body("errors.pointer", hasItem("/id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"garbage", "{\"colour\": 1}"})
    void textBehindTheValueIsRefused(String more) {
        as(OFFICER)
                .body(household(UUID.randomUUID(), "20107") + more)
                .post("/api/v1/households")
                .then()
                .statusCode(400);
    }

    @Test
    void fieldGivenTwiceIsRefused() {
        var body = household(UUID.randomUUID(), "20107").replaceFirst("\\{", "{\"code\": \"first\", ");

        as(OFFICER).body(body).post("/api/v1/households").then().statusCode(400);
    }

    @Test
    void queryParameterGivenTwiceIsRefused() {
        as(OFFICER)
                .get("/api/v1/statistics?area=482&area=20107&year=2016")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem(equalTo("Repeated")));
    }
}
