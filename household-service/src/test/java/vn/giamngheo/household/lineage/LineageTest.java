package vn.giamngheo.household.lineage;

import java.util.List;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.family;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.Api.survey;

@ServiceTest
class LineageTest {

    @Test
    void changeIsWrittenDownAndTheFormerStateCanBeRead() {
        var household = family("20152");
        var seen = get(household);
        List<String> ids = seen.path("members.id");

        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"code": "N-%1$s", "address": "Thôn mới", "effectiveOn": "2017-03-01", "reason": "Đổi chủ hộ",
                       "members": [
                         {"id": "%3$s", "fullName": "Thử %1$s", "sex": "MALE", "birthDate": "2004-02-29", "relation": "HEAD",
                          "identityNumber": "046204000123", "healthInsurance": true},
                         {"fullName": "Mới %1$s", "sex": "FEMALE", "birthYear": 2016, "relation": "OTHER",
                          "healthInsurance": true}],
                       "departures": [{"memberId": "%2$s", "kind": "DIED", "on": "2017-02-20"}]}""".formatted(household, ids.get(0), ids.get(1)))
                .put("/api/v1/households/{id}", household)
                .then()
                .statusCode(200)
                .body("femaleHead", equalTo(false))
                .body("members", hasSize(2))
                .body("members[0].identityNumber", equalTo("046204000123"))
                .body("warnings", empty());

        as(OFFICER)
                .queryParam("asOf", "2017-02-28")
                .get("/api/v1/households/{id}", household)
                .then()
                .body("femaleHead", equalTo(true))
                .body("version", equalTo(0));
        as(OFFICER)
                .queryParam("asOf", "2015-05-31")
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(404);
        as(OFFICER)
                .get("/api/v1/households/{id}/history", household)
                .then()
                .body("items.kind", contains("REGISTERED", "CHANGED"))
                .body("items[1].reason", equalTo("Đổi chủ hộ"))
                .body("items[1].changes.find { it.pointer == '/address' }.before", equalTo("Tổ dân phố 1"))
                .body(
                        "items[1].changes.find { it.pointer == '/members/" + ids.get(1) + "/identityNumber' }.now",
                        nullValue());
        as(Tokens.of("auditor").areas("482"))
                .header("X-Purpose", "AUDIT 1")
                .get("/api/v1/households/{id}/history", household)
                .then()
                .body("items[1].changes.find { it.pointer == '/address' }.now", nullValue());
    }

    @Test
    void nobodyVanishesWithoutAWord() {
        var household = family("20152");
        var seen = get(household);

        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"code": "X-%s", "effectiveOn": "2017-03-01", "reason": "?",
                       "members": [{"id": "%s", "fullName": "A", "sex": "FEMALE", "birthYear": 1970, "relation": "HEAD",
                                    "healthInsurance": true}]}""".formatted(household, seen.<String>path("members[0].id")))
                .put("/api/v1/households/{id}", household)
                .then()
                .statusCode(400)
                .body("errors.code", contains("MemberUnaccounted"));
    }

    @Test
    void personLeavesOnceAndNotAfterTheDayOfTheChange() {
        var household = family("20152");
        var seen = get(household);
        List<String> ids = seen.path("members.id");

        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"code": "Y-%1$s", "effectiveOn": "2017-03-01", "reason": "?",
                       "members": [{"id": "%2$s", "fullName": "A", "sex": "FEMALE", "birthYear": 1970, "relation": "HEAD",
                                    "healthInsurance": true}],
                       "departures": [{"memberId": "%3$s", "kind": "DIED", "on": "2017-02-20"},
                                      {"memberId": "%3$s", "kind": "MOVED_OUT", "on": "2017-03-02"}]}""".formatted(household, ids.get(0), ids.get(1)))
                .put("/api/v1/households/{id}", household)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/departures/1/memberId", "/departures/1/on"))
                .body("errors.code", contains("Repeated", "AfterEffectiveDay"));
    }

    @Test
    void identityNumberThatDoesNotFitIsAWarningOnly() {
        var id = UUID.randomUUID();
        var body = """
                   {"id": "%1$s", "code": "W-%1$s", "communeCode": "20152", "registeredOn": "2016-01-01", "synthetic": true,
                    "members": [{"fullName": "Cảnh báo %1$s", "sex": "MALE", "birthYear": 1975, "relation": "HEAD",
                                 "identityNumber": "%2$s", "healthInsurance": true}]}""";

        as(OFFICER)
                .body(body.formatted(id, "046175000123"))
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("IdentitySexDisagrees"));
        as(OFFICER)
                .body(body.formatted(UUID.randomUUID(), "12345"))
                .post("/api/v1/households")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/members/0/identityNumber"));
    }

    @Test
    void splitMakesTwoHouseholdsThatKnowOfEachOther() {
        var household = family("20152");
        var seen = get(household);
        String leaving = seen.path("members[1].id");

        var own = as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body("""
                      {"code": "S-%s", "effectiveOn": "2017-05-01", "reason": "Ra ở riêng",
                       "members": [{"memberId": "%s", "relation": "HEAD"}]}""".formatted(household, leaving))
                .post("/api/v1/households/{id}/splits", household);

        own.then()
                .statusCode(201)
                .body("splitFrom", equalTo(household.toString()))
                .body("origin", equalTo("SPLIT"))
                .body("members.id", contains(leaving))
                .body("members[0].relation", equalTo("HEAD"));
        get(household).then().body("members", hasSize(1));
        as(OFFICER)
                .get("/api/v1/households/{id}/history", household)
                .then()
                .body("items.kind", contains("REGISTERED", "SPLIT_OFF"));
    }

    @Test
    void repeatedSplitAnswersWhatTheFirstOneMade() {
        var household = family("20152");
        var seen = get(household);
        var body = """
                   {"id": "%s", "code": "R-%s", "effectiveOn": "2017-05-01", "reason": "Ra ở riêng",
                    "members": [{"memberId": "%s", "relation": "HEAD"}]}""".formatted(UUID.randomUUID(), household, seen.<String>path("members[1].id"));
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(201);

        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(200)
                .body("splitFrom", equalTo(household.toString()));
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body.replace("Ra ở riêng", "Lý do khác"))
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-id-taken"));
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/api/v1/households/{id}/splits", family("20152"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-id-taken"));
    }

    @Test
    void headWhoLeavesMustBeReplaced() {
        var household = family("20152");
        var seen = get(household);
        var body = """
                   {"code": "H-%s", "effectiveOn": "2017-05-01", "reason": "Chủ hộ ra ở riêng",
                    "members": [{"memberId": "%s", "relation": "HEAD"}]%s}""";
        String head = seen.path("members[0].id");
        String child = seen.path("members[1].id");

        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body.formatted(household, head, ""))
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(400)
                .body("errors.code", contains("ExactlyOneHead"));
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body.formatted(
                        household,
                        head,
                        ", \"remaining\": [{\"memberId\": \"" + child + "\", \"relation\": \"HEAD\"}]"))
                .post("/api/v1/households/{id}/splits", household)
                .then()
                .statusCode(201);
        get(household).then().body("members[0].relation", equalTo("HEAD"));
    }

    @Test
    void moveNeedsBothCommunesAndCountsFromItsDay() {
        var household = family("20152");
        var seen = get(household);
        var body = """
                   {"communeCode": "20110", "code": "M-%s", "effectiveOn": "2018-05-01", "reason": "Theo con"}""".formatted(household);

        as(Tokens.of("commune-officer").areas("20152"))
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/api/v1/households/{id}/moves", household)
                .then()
                .statusCode(403);
        as(OFFICER)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/api/v1/households/{id}/moves", household)
                .then()
                .statusCode(200)
                .body("commune.code", equalTo("20110"));
        as(Tokens.of("surveyor").areas("20152"))
                .get("/api/v1/households/{id}", household)
                .then()
                .statusCode(404);
    }

    @Test
    void endedHouseholdIsLeftAlone() {
        var household = family("20152");
        var ended = as(OFFICER)
                .header("If-Match", get(household).header("ETag"))
                .body("{\"kind\": \"DISSOLVED\", \"effectiveOn\": \"2018-01-01\", \"reason\": \"Không còn ai\"}")
                .post("/api/v1/households/{id}/ending", household);
        ended.then().statusCode(200).body("state", equalTo("ENDED")).body("endKind", equalTo("DISSOLVED"));

        as(OFFICER)
                .header("If-Match", ended.header("ETag"))
                .body(
                        "{\"communeCode\": \"20110\", \"code\": \"E\", \"effectiveOn\": \"2018-05-01\", \"reason\": \"-\"}")
                .post("/api/v1/households/{id}/moves", household)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-ended"));
    }

    @Test
    void householdWhoseSurveyIsOpenStaysAsItIs() {
        round(2016, "VN-2016");
        var household = family("20152");
        as(OFFICER)
                .body(survey(UUID.randomUUID(), household, 2016, finding("VN-2016", 1)))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201);

        as(OFFICER)
                .header("If-Match", get(household).header("ETag"))
                .body("{\"kind\": \"MOVED_OUT\", \"effectiveOn\": \"2018-01-01\", \"reason\": \"-\"}")
                .post("/api/v1/households/{id}/ending", household)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-survey-open"));
    }

    @Test
    void wrongMergeIsUndoneAsLongAsNothingChangedSince() {
        var kept = family("20152");
        var absorbed = family("20152");
        String carried = get(absorbed).path("members[1].id");
        var merge = merge(kept, absorbed, carried);
        merge.then().statusCode(201).body("carried", contains(carried));
        get(kept).then().body("members", hasSize(3));
        get(absorbed)
                .then()
                .body("state", equalTo("ENDED"))
                .body("mergedInto", equalTo(kept.toString()))
                .body("members", hasSize(1));

        as(OFFICER)
                .body("{\"reason\": \"Hai hộ khác nhau\"}")
                .post("/api/v1/household-merges/{id}/undoing", merge.<String>path("id"))
                .then()
                .statusCode(200)
                .body("undoneAt", notNullValue());

        get(kept).then().body("members", hasSize(2));
        get(absorbed)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("members.relation", contains("HEAD", "CHILD"))
                .body("mergedInto", nullValue());
    }

    @Test
    void headOfTheAbsorbedHouseholdMayComeAlongAndIsHeadAgainWhenItIsUndone() {
        var kept = family("20152");
        var absorbed = family("20152");
        var head = get(absorbed).<String>path("members.find { it.relation == 'HEAD' }.id");

        var merge = merge(kept, absorbed, head);

        merge.then().statusCode(201).body("carried", contains(head));
        get(kept).then().body("members.find { it.id == '" + head + "' }.relation", equalTo("OTHER"));
        as(OFFICER)
                .body("{\"reason\": \"Hai hộ khác nhau\"}")
                .post("/api/v1/household-merges/{id}/undoing", merge.<String>path("id"))
                .then()
                .statusCode(200);
        get(absorbed).then().body("members.find { it.id == '" + head + "' }.relation", equalTo("HEAD"));
    }

    @Test
    void mergeIsNotUndoneOverALaterChange() {
        var kept = family("20152");
        var merge = merge(kept, family("20152"), null);
        as(OFFICER)
                .header("If-Match", get(kept).header("ETag"))
                .body("{\"communeCode\": \"20152\", \"code\": \"L-" + kept
                        + "\", \"effectiveOn\": \"2019-05-01\", \"reason\": \"-\"}")
                .post("/api/v1/households/{id}/moves", kept)
                .then()
                .statusCode(200);

        as(OFFICER)
                .body("{\"reason\": \"-\"}")
                .post("/api/v1/household-merges/{id}/undoing", merge.<String>path("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:giamngheo:problem:household-changed-since-merge"));
    }

    private static Response merge(UUID kept, UUID absorbed, @org.jspecify.annotations.Nullable String carried) {
        var roles = carried == null ? "" : "{\"memberId\": \"" + carried + "\", \"relation\": \"OTHER\"}";
        return as(OFFICER).body("""
                      {"keptId": "%s", "absorbedId": "%s", "cause": "DUPLICATE", "carried": [%s],
                       "effectiveOn": "2018-05-01", "reason": "Nhập trùng"}""".formatted(kept, absorbed, roles)).post("/api/v1/household-merges");
    }

    private static Response get(UUID id) {
        return as(OFFICER).get("/api/v1/households/{id}", id);
    }
}
