package vn.giamngheo.household.visit;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.household.ServiceTest;
import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.Api.OFFICER;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.registered;

@ServiceTest
class VisitCardResourceTest {

    private static final String CARD = "/api/v1/households/{id}/visit-card";

    /** As the account of agency-task-service has it: one role, no areas. */
    private static final Tokens ASKING = Tokens.of("visit-card");

    @Inject
    EntityManager database;

    @Test
    void cardHoldsWhatAVisitNeedsAndNothingElse() {
        var household = registered("20107");

        as(ASKING)
                .header("X-Purpose", "task 17")
                .header("X-On-Behalf-Of", "an-officer")
                .get(CARD, household)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("$", aMapWithSize(7))
                .body("householdId", equalTo(household.toString()))
                .body("code", equalTo("T-" + household))
                .body("headName", equalTo("Nguyễn Thị Mẫu"))
                .body("commune.code", equalTo("20107"))
                .body("commune.validFrom", equalTo("2015-01-01"))
                .body("commune.name", equalTo("Phú Lộc"))
                .body("address", equalTo("Tổ dân phố 1"))
                .body("members", equalTo(2))
                .body("synthetic", equalTo(true));
    }

    @Test
    void everyAnsweredReadIsWrittenDown() {
        var household = registered("20107");

        for (var purpose : List.of("task 1", "task 2")) {
            as(ASKING)
                    .header("X-Purpose", purpose)
                    .header("X-On-Behalf-Of", "an-officer")
                    .get(CARD, household)
                    .then()
                    .statusCode(200);
        }

        assertThat(readsOf(household))
                .containsExactlyInAnyOrder("test-visit-card an-officer task 1", "test-visit-card an-officer task 2");
    }

    @ParameterizedTest
    @CsvSource({
        ", an-officer, X-Purpose, NotBlank",
        "task 17, , X-On-Behalf-Of, NotBlank",
        "thăm bà Mẫu, an-officer, X-Purpose, Pattern",
        "task 17, Nguyễn Văn A, X-On-Behalf-Of, Pattern"
    })
    void whoeverDoesNotSayForWhomAndForWhatIsRefused(String purpose, String onBehalfOf, String header, String code) {
        var household = registered("20107");
        var request = as(ASKING);
        if (purpose != null) {
            request.header("X-Purpose", purpose);
        }
        if (onBehalfOf != null) {
            request.header("X-On-Behalf-Of", onBehalfOf);
        }

        request.get(CARD, household)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:giamngheo:problem:invalid-request"))
                .body("errors.pointer", contains(header))
                .body("errors.code", contains(code));

        assertThat(readsOf(household)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surveyor",
                "commune-officer",
                "reviewing-officer",
                "agency-officer",
                "integration",
                "auditor",
                "admin"
            })
    void noRoleOfAPersonOpensIt(String role) {
        var household = registered("20107");

        as(Tokens.of(role).areas("482"))
                .header("X-Purpose", "task 17")
                .header("X-On-Behalf-Of", "an-officer")
                .get(CARD, household)
                .then()
                .statusCode(403);

        assertThat(readsOf(household)).isEmpty();
    }

    @Test
    void theRoleOpensNothingElse() {
        var household = registered("20107");

        as(ASKING).get("/api/v1/households/{id}", household).then().statusCode(403);
        as(ASKING).get("/api/v1/households").then().statusCode(403);
    }

    @Test
    void householdThatHasEndedOrNeverWasHasNoCard() {
        var household = registered("20107");
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .body("""
                      {"kind": "DISSOLVED", "effectiveOn": "2016-01-01", "reason": "test"}""")
                .post("/api/v1/households/{id}/ending", household)
                .then()
                .statusCode(200);

        for (var id : List.of(household, UUID.randomUUID())) {
            as(ASKING)
                    .header("X-Purpose", "task 17")
                    .header("X-On-Behalf-Of", "an-officer")
                    .get(CARD, id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:giamngheo:problem:household-not-found"));
            assertThat(readsOf(id)).isEmpty();
        }
    }

    private List<String> readsOf(UUID household) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select account || ' ' || on_behalf_of || ' ' || purpose from person_read"
                                        + " where household_id = :household",
                                String.class)
                        .setParameter("household", household)
                        .getResultList());
    }
}
