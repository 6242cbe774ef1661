package vn.giamngheo.target.plan;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class PlanAuthorsTest extends PlanTest {

    @Test
    void draftsAreForTheOfficersOfTheirAreas() {
        var draft = draft(PlanExamples.REQUEST).<String>path("id");

        for (var stranger : List.of(
                Tokens.of("commune-officer").areas("482"),
                Tokens.of("reviewing-officer").areas("483"),
                Tokens.of("reviewing-officer"))) {
            get(stranger, "/plans/{id}", draft).then().statusCode(404);
            get(stranger, "/plans?state=DRAFT").then().statusCode(200).body("items", hasSize(0));
        }
        get(Tokens.of("auditor").areas("46"), "/plans?state=DRAFT").then().body("items.id", contains(draft));
        var stranger = Tokens.of("reviewing-officer").areas("483");
        problem(send(stranger, "PUT", "/plans/" + draft, "\"0\"", PlanExamples.REQUEST), 404, "plan-not-found");
        problem(
                send(stranger, "POST", "/plans/" + PLAN + "/revisions", null, "{ \"reason\": \"x\" }"),
                404,
                "plan-not-found");
        problem(send(stranger, "POST", "/plans", null, PlanExamples.REQUEST), 404, "area-not-found");
    }

    @Test
    void draftIsListedForThoseWhoMayReadItAndNobodyElse() {
        var draft = draft(PlanExamples.REQUEST).<String>path("id");
        sql("update area set valid_to = '2021-06-01' where code = '482'");
        know(new Area(
                "482",
                LocalDate.of(2021, 6, 1),
                null,
                "x",
                AreaLevel.DISTRICT,
                null,
                "48",
                List.of("48"),
                List.of(),
                1));

        // At the end of the first year the code means a district of another province.
        var former = Tokens.of("reviewing-officer").areas("46");
        get(former, "/plans/{id}", draft).then().statusCode(404);
        get(former, "/plans?state=DRAFT").then().statusCode(200).body("items", hasSize(0));
        var present = Tokens.of("reviewing-officer").areas("48");
        get(present, "/plans/{id}", draft).then().statusCode(200);
        get(present, "/plans?state=DRAFT").then().body("items.id", contains(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "commune-officer", "agency-officer", "integration", "auditor"})
    void onlyReviewingOfficersAndAdministratorsWriteThem(String role) {
        problem(send(Tokens.of(role).areas("482"), "POST", "/plans", null, PlanExamples.REQUEST), 403, "forbidden");
        problem(
                send(
                        Tokens.of(role).areas("482"),
                        "POST",
                        "/plans/" + PLAN + "/revisions",
                        null,
                        "{ \"reason\": \"x\" }"),
                403,
                "forbidden");
    }
}
