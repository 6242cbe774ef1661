package vn.giamngheo.household;

import java.nio.file.Path;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.giamngheo.testing.ApiContract;
import vn.giamngheo.testing.ContractFilter;
import vn.giamngheo.testing.Tokens;

import static io.restassured.RestAssured.given;

/** The service as its clients use it; every answer is held against the committed document. */
public final class Api {

    public static final Tokens OFFICER =
            Tokens.of("surveyor", "commune-officer").areas("482");
    public static final Tokens REVIEWER = Tokens.of("reviewing-officer").areas("482");

    private static final ContractFilter CONTRACT =
            new ContractFilter(ApiContract.committed(Path.of("openapi/household.yaml")));

    private Api() {}

    public static RequestSpecification as(Tokens who) {
        return given().filter(CONTRACT).auth().oauth2(who.sign()).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given().filter(CONTRACT).contentType(ContentType.JSON);
    }

    /** A household of two, in the town of Phú Lộc unless another commune is named. */
    public static String household(UUID id, String communeCode) {
        return
        /* language=JSON */
        """
        {"id": "%s", "code": "T-%s", "communeCode": "%s", "registeredOn": "2015-06-01", "synthetic": true,
         "address": "Tổ dân phố 1", "groups": ["ETHNIC_MINORITY"],
         "members": [
           {"fullName": "Nguyễn Thị Mẫu", "sex": "FEMALE", "birthYear": 1970, "relation": "HEAD", "healthInsurance": true},
           {"fullName": "Nguyễn Văn Thử", "sex": "MALE", "birthDate": "2004-02-29", "relation": "CHILD", "healthInsurance": false}]}""".formatted(id, id, communeCode);
    }

    public static UUID registered(String communeCode) {
        var id = UUID.randomUUID();
        as(OFFICER)
                .body(household(id, communeCode))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        return id;
    }

    /** Like {@link #registered}, with a name that nobody else in the commune has. */
    public static UUID family(String communeCode) {
        var id = UUID.randomUUID();
        as(OFFICER)
                .body(household(id, communeCode)
                        .replace("Nguyễn Thị Mẫu", "Mẫu " + id)
                        .replace("Nguyễn Văn Thử", "Thử " + id))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        return id;
    }

    public static void round(int year, String... standards) {
        var body = """
                {"year": %d, "standards": ["%s"], "opensOn": "%d-09-01", "closesOn": "%d-12-31"}""".formatted(year, String.join("\", \"", standards), year, year);
        var status = as(REVIEWER).body(body).post("/api/v1/survey-rounds").statusCode();
        if (status != 201 && status != 200) {
            throw new AssertionError("The round of " + year + " could not be opened: " + status);
        }
    }

    public static String survey(UUID id, UUID household, int year, String... findings) {
        return """
               {"id": "%s", "householdId": "%s", "roundYear": %d, "surveyedOn": "%d-10-12",
                "causes": ["LACK_OF_CAPITAL"], "findings": [%s]}""".formatted(id, household, year, year, String.join(", ", findings));
    }

    public static String finding(String standard, long incomePerHead, String... deprivations) {
        var codes = deprivations.length == 0 ? "" : "\"" + String.join("\", \"", deprivations) + "\"";
        return """
               {"standard": "%s", "incomePerHead": %d, "deprivations": [%s]}""".formatted(standard, incomePerHead, codes);
    }

    /** Hands a survey in and gives its id. */
    public static UUID submitted(UUID household, int year, String... findings) {
        var id = UUID.randomUUID();
        var draft = as(OFFICER).body(survey(id, household, year, findings)).post("/api/v1/surveys");
        draft.then().statusCode(201);
        as(OFFICER)
                .header("If-Match", draft.header("ETag"))
                .post("/api/v1/surveys/{id}/submission", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** Takes a survey the whole way and gives the last answer. */
    public static Response completed(UUID household, int year, String... findings) {
        var id = UUID.randomUUID();
        var draft = as(OFFICER).body(survey(id, household, year, findings)).post("/api/v1/surveys");
        draft.then().statusCode(201);
        var submitted =
                as(OFFICER).header("If-Match", draft.header("ETag")).post("/api/v1/surveys/{id}/submission", id);
        submitted.then().statusCode(200);
        var completed =
                as(OFFICER).header("If-Match", submitted.header("ETag")).post("/api/v1/surveys/{id}/completion", id);
        completed.then().statusCode(200);
        return completed;
    }
}
