package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

/** Who sees which dossiers. */
@QuarkusTest
class DossierSightTest extends DossierScenario {

    @Test
    void whatWasNeverSubmittedIsSeenByTheMakingSideAlone() {
        var commune = draft();
        var education = draft(EDUCATION, content(line(UUID.randomUUID())));

        assertThat(seen(COMMUNE)).containsExactly(commune.toString());
        assertThat(seen(EDUCATION)).containsExactly(education.toString());
        assertThat(seen(FINANCE)).isEmpty();
        assertThat(seen(COMMITTEE)).isEmpty();
        assertHidden(FINANCE, commune);
        withdraw(COMMUNE, commune).statusCode(200);
        assertHidden(EDUCATION, commune);
    }

    @Test
    void whatWasSubmittedIsSeenByAllAgenciesOnItsWayAndByItsCommune() {
        var commune = submitted();
        var education = draft(EDUCATION, content(line(UUID.randomUUID())));
        submit(EDUCATION, education).statusCode(200);

        for (var reader : List.of(COMMUNE, EDUCATION, FINANCE, COMMITTEE)) {
            assertThat(seen(reader)).containsExactlyInAnyOrder(commune.toString(), education.toString());
        }
        sendBack(EDUCATION, commune).statusCode(200);
        assertThat(seen(FINANCE)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LABOUR", "HEALTH", "AGRICULTURE"})
    void otherAgenciesSeeNone(String agency) {
        var id = submitted();
        var stranger = agency(agency, "stranger");

        assertThat(seen(stranger)).isEmpty();
        assertHidden(stranger, id);
        step(stranger, id, "appraisal", "{}").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewing-officer", "auditor", "admin"})
    void theseRolesReadAllWithinTheirAreasAndChangeNothing(String role) {
        var id = draft();
        var reader = Tokens.of(role).areas("482");

        assertThat(seen(reader)).containsExactly(id.toString());
        assertThat(seen(Tokens.of(role).areas("20122"))).isEmpty();
        assertThat(seen(Tokens.of(role))).isEmpty();
        as(reader).get(DOSSIERS + "/" + id + "/history").then().statusCode(200);
        create(reader, content(line(UUID.randomUUID()))).statusCode(403);
        submit(reader, id).statusCode(403).body("type", endsWith("forbidden"));
        appraise(reader, id).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "integration"})
    void theseRolesHaveNoDossiersToSee(String role) {
        var id = submitted();
        var stranger = Tokens.of(role).areas("482");

        as(stranger).get(DOSSIERS).then().statusCode(403);
        as(stranger).get(DOSSIERS + "/" + id).then().statusCode(403);
        as(stranger).get(DOSSIERS + "/" + id + "/lines").then().statusCode(403);
    }

    @Test
    void theNeighboursDossierIsNotThere() {
        var id = submitted();

        for (var stranger : List.of(
                Tokens.of("commune-officer").areas("20122"),
                Tokens.of("agency-officer").areas("20122").agency("EDUCATION"),
                Tokens.of("auditor").areas("20122"),
                Tokens.of("agency-officer").agency("EDUCATION"))) {
            assertThat(seen(stranger)).isEmpty();
            assertHidden(stranger, id);
        }
        appraise(Tokens.of("agency-officer").areas("20122").agency("EDUCATION"), id)
                .statusCode(404);
        withdraw(Tokens.of("commune-officer").areas("20122"), id).statusCode(404);
    }

    @Test
    void todaysCommuneSeesTheDossiersOfThoseMergedIntoIt() {
        var id = draft(
                Tokens.of("commune-officer", "before").areas("20119"),
                content("TUITION", 2016, "YEAR", "20119", line(UUID.randomUUID())));

        assertThat(seen(Tokens.of("commune-officer").areas("20122"))).containsExactly(id.toString());
    }

    @Test
    void anOfficerWhoAuditsTooReadsAll() {
        var id = draft();

        assertThat(seen(Tokens.of("agency-officer", "auditor").areas("482").agency("LABOUR")))
                .containsExactly(id.toString());
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        RestAssured.get(DOSSIERS).then().statusCode(401);
    }

    private static void assertHidden(Tokens caller, UUID id) {
        for (var part : List.of("", "/lines", "/history")) {
            as(caller)
                    .get(DOSSIERS + "/" + id + part)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("dossier-not-found"));
        }
    }

    private static List<String> seen(Tokens caller) {
        return as(caller).get(DOSSIERS).then().statusCode(200).extract().path("items.id");
    }
}
