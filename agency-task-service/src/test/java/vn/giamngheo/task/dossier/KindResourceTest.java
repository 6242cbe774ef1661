package vn.giamngheo.task.dossier;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.testing.Tokens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class KindResourceTest extends DossierScenario {

    private static final String KINDS = "/api/v1/dossier-kinds";

    @Test
    void everyAccountReadsTheKindsAndHowSureTheirTextIs() {
        as(Tokens.of("surveyor"))
                .get(KINDS)
                .then()
                .statusCode(200)
                .body("items.code", contains("DISABILITY", "LEARNING_COSTS", "LUNCH", "TUITION"))
                .body("items.legalBasisConfidence", contains(null, "RECALLED", "CONFIRMED", "RECALLED"))
                .body("items[0].legalBasis", nullValue())
                .body("items[3].name.vi", equalTo("Miễn, giảm học phí"))
                .body("items[3].steps.agency", contains("EDUCATION", "FINANCE_PLANNING", "DISTRICT_COMMITTEE"))
                .body("items[3].steps.action", contains("APPRAISE", "APPRAISE", "APPROVE"))
                .body("items[3].steps[0].validTo", equalTo("2025-07-01"));
    }

    @Test
    void theKindsComePageByPage() {
        String next = as(REVIEWER)
                .queryParam("limit", 3)
                .get(KINDS)
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        as(REVIEWER)
                .queryParam("cursor", next)
                .get(KINDS)
                .then()
                .statusCode(200)
                .body("items.code", contains("TUITION"))
                .body("next", nullValue());
    }
}
