package vn.giamngheo.task.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Making, changing and reading dossiers. */
@QuarkusTest
class DossierResourceTest extends DossierScenario {

    @Test
    void aCommuneMakesADossierAndItsAmountsAreComputed() {
        create(
                        COMMUNE,
                        content(
                                line(UUID.randomUUID(), "POOR", "PRIMARY", 9, 100_000),
                                line(UUID.randomUUID(), "POOR", "PRIMARY", 5, 100_000),
                                line(UUID.randomUUID(), "NEAR_POOR", "KINDERGARTEN", 4, 120_000)))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(DOSSIERS + "/"))
                .body("state", equalTo("DRAFT"))
                .body("waitingFor", nullValue())
                .body("run", equalTo(0))
                .body("madeFor", equalTo("COMMUNE_COMMITTEES"))
                .body("commune.code", equalTo("20107"))
                .body("commune.validFrom", equalTo("2015-01-01"))
                .body("pupils", equalTo(3))
                .body("total", equalTo(1_880_000))
                .body("totals.reason", contains("NEAR_POOR", "POOR"))
                .body("totals.stage", contains("KINDERGARTEN", "PRIMARY"))
                .body("totals.pupils", contains(1, 2))
                .body("totals.total", contains(480_000, 1_400_000));
    }

    @Test
    void anEducationOfficerMakesADossierForACommune() {
        create(EDUCATION, content(line(UUID.randomUUID()))).statusCode(201).body("madeFor", equalTo("EDUCATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINANCE_PLANNING", "DISTRICT_COMMITTEE", "LABOUR"})
    void aForeignAgencyMakesNone(String agency) {
        create(agency(agency, "somebody"), content(line(UUID.randomUUID())))
                .statusCode(403)
                .body("type", endsWith("not-the-making-side"))
                .body("detail", containsString("EDUCATION"));
    }

    @Test
    void theSameRequestAgainIsAnsweredAndNothingIsMadeTwice() {
        var request = withId(UUID.randomUUID(), content(line(UUID.randomUUID())));
        var id = draft(COMMUNE, request);

        create(COMMUNE, request).statusCode(200).body("id", equalTo(id.toString()));

        assertThat(count("select count(*) from dossier")).isEqualTo(1);
        assertThat(count("select count(*) from dossier_entry")).isEqualTo(1);
    }

    @Test
    void anIdWithOtherContentOrOutOfSightIsTaken() {
        var id = UUID.randomUUID();
        var request = withId(id, content(line(UUID.randomUUID())));
        draft(COMMUNE, request);

        create(COMMUNE, withId(id, content(line(UUID.randomUUID()))))
                .statusCode(409)
                .body("type", endsWith("dossier-id-taken"));
        create(EDUCATION, request).statusCode(409).body("type", endsWith("dossier-id-taken"));
    }

    @Test
    void whatDoesNotExistOrIsRepeatedIsNamed() {
        var pupil = UUID.randomUUID();

        create(COMMUNE, content("PENSION", 2016, "YEAR", "20122", line(pupil), line(pupil)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/kind", "/commune", "/lines/1/memberId"))
                .body("errors.code", containsInAnyOrder("UnknownKind", "UnknownCommune", "Repeated"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100000, /lines/0/months",
        "13, 100000, /lines/0/months",
        "9, 0, /lines/0/monthlyAmount",
        "9, 1000000001, /lines/0/monthlyAmount"
    })
    void impossibleAmountsAreRefused(int months, long monthly, String pointer) {
        create(COMMUNE, content(line(UUID.randomUUID(), "POOR", "PRIMARY", months, monthly)))
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aDossierHasOneToAThousandLines() {
        var lines = IntStream.rangeClosed(0, 1000)
                .mapToObj(number -> line(UUID.randomUUID(), "POOR", "PRIMARY", 12, 1_000_000_000))
                .toList();

        create(COMMUNE, content()).statusCode(400).body("errors.pointer", contains("/lines"));
        create(COMMUNE, content(lines.toArray(String[]::new))).statusCode(400);
        create(COMMUNE, content(lines.subList(0, 1000).toArray(String[]::new)))
                .statusCode(201)
                .body("total", equalTo(12_000_000_000_000L));
    }

    @Test
    void forASchoolYearWithoutKnownStepsNoneIsMade() {
        create(COMMUNE, content("TUITION", 2024, "YEAR", "20107", line(UUID.randomUUID())))
                .statusCode(201);
        for (var year : List.of(2015, 2025)) {
            create(COMMUNE, content("TUITION", year, "YEAR", "20107", line(UUID.randomUUID())))
                    .statusCode(409)
                    .body("type", endsWith("dossier-steps-unknown"))
                    .body("detail", containsString(year + "-" + (year + 1)));
        }
    }

    @Test
    void everyKindsWayEndsWithItsOnlyApproval() {
        assertThat(texts("select kind from dossier_step where action = 'APPROVE' and position ="
                        + " (select max(o.position) from dossier_step o where o.kind = dossier_step.kind)"))
                .containsExactly("DISABILITY", "LEARNING_COSTS", "LUNCH", "TUITION");
        assertThat(count("select count(*) from dossier_step where action = 'APPROVE'"))
                .isEqualTo(4);
    }

    @Test
    void aDraftIsWrittenAnewAndALineKeepsTheIdItIsSentWith() {
        var id = draft(line(UUID.randomUUID()), line(UUID.randomUUID()));
        String kept = as(COMMUNE).get(DOSSIERS + "/" + id + "/lines").path("items[1].id");
        var line = line(UUID.randomUUID(), "DISABILITY", "NURSERY", 2, 50_000)
                .replaceFirst("\\{", "{\"id\": \"" + kept + "\", ");

        edit(COMMUNE, id, content("LUNCH", 2017, "TERM_2", "20107", line))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("LUNCH"))
                .body("schoolYear", equalTo(2017))
                .body("pupils", equalTo(1))
                .body("total", equalTo(100_000));
        as(COMMUNE)
                .get(DOSSIERS + "/" + id + "/lines")
                .then()
                .statusCode(200)
                .body("items.id", contains(kept))
                .body("items.position", contains(1))
                .body("items.amount", contains(100_000));
    }

    @Test
    void anotherCommuneOfficerChangesItAndAnotherSideDoesNot() {
        var id = draft();
        var colleague = Tokens.of("commune-officer", "colleague").areas("482");
        edit(colleague, id, content(line(UUID.randomUUID()))).statusCode(200);
        submit(COMMUNE, id).statusCode(200);
        sendBack(EDUCATION, id).statusCode(200);

        edit(EDUCATION, id, content(line(UUID.randomUUID())))
                .statusCode(403)
                .body("type", endsWith("not-the-making-side"))
                .body("detail", containsString("COMMUNE_COMMITTEES"));
    }

    @Test
    void aSubmittedDossierIsNotChanged() {
        edit(COMMUNE, submitted(), content(line(UUID.randomUUID())))
                .statusCode(409)
                .body("type", endsWith("dossier-transition-not-possible"))
                .body("detail", containsString("APPRAISE, RETURN, WITHDRAW"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var id = draft();
        var body = content(line(UUID.randomUUID()));

        as(COMMUNE)
                .contentType(ContentType.JSON)
                .body(body)
                .put(DOSSIERS + "/" + id)
                .then()
                .statusCode(428);
        as(COMMUNE)
                .header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(DOSSIERS + "/" + id)
                .then()
                .statusCode(412)
                .body("type", endsWith("stale-version"));
        as(COMMUNE).post(DOSSIERS + "/" + id + "/submission").then().statusCode(428);
    }

    @Test
    void theSumOfTheLinesIsTheTotal() {
        var id = draft(line(UUID.randomUUID()), line(UUID.randomUUID(), "MARINE_INCIDENT", "LOWER_SECONDARY", 3, 7));
        edit(COMMUNE, id, content(line(UUID.randomUUID()), line(UUID.randomUUID()), line(UUID.randomUUID())));

        assertThat(count("select count(*) from dossier d where d.total <>"
                        + " (select sum(l.amount) from dossier_line l where l.dossier_id = d.id)"))
                .isZero();
    }

    @Test
    void linesAreReadPageByPageInTheirOrder() {
        var pupils = IntStream.range(0, 5).mapToObj(number -> UUID.randomUUID()).toList();
        var id = draft(pupils.stream().map(DossierScenario::line).toArray(String[]::new));
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(REVIEWER).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(DOSSIERS + "/" + id + "/lines")
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.memberId"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(read)
                .containsExactlyElementsOf(pupils.stream().map(UUID::toString).toList());
        as(REVIEWER)
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get(DOSSIERS + "/" + id + "/lines")
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-cursor"));
    }

    @Test
    void theListIsFilteredAndPagedLatestFirst() {
        var first = submitted();
        var second = draft(COMMUNE, content("LUNCH", 2017, "TERM_1", "20107", line(UUID.randomUUID())));
        var third = draft(EDUCATION, content("LUNCH", 2017, "TERM_1", "20122", line(UUID.randomUUID())));

        assertThat(ids("state", "DRAFT")).containsExactly(third.toString(), second.toString());
        assertThat(ids("kind", "LEARNING_COSTS")).containsExactly(first.toString());
        assertThat(ids("schoolYear", "2017")).containsExactly(third.toString(), second.toString());
        assertThat(ids("area", "20122")).containsExactly(third.toString());
        assertThat(ids("waitingFor", "EDUCATION")).containsExactly(first.toString());
        assertThat(ids("waitingFor", "FINANCE_PLANNING")).isEmpty();
        String next = as(REVIEWER)
                .queryParam("limit", 2)
                .get(DOSSIERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].totals", nullValue())
                .extract()
                .path("next");
        as(REVIEWER).queryParam("cursor", next).get(DOSSIERS).then().body("items.id", contains(first.toString()));
    }

    @ParameterizedTest
    @CsvSource({"state, DONE", "kind, PENSION", "area, 99999", "waitingFor, NOBODY", "schoolYear, soon", "colour, red"})
    void aFilterThatNamesNothingIsRefused(String parameter, String value) {
        as(REVIEWER).queryParam(parameter, value).get(DOSSIERS).then().statusCode(400);
    }

    @Test
    void aRefusalSpeaksEnglishWhenAsked() {
        as(COMMUNE)
                .header("Accept-Language", "en")
                .get(DOSSIERS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("Dossier not found"))
                .body("detail", startsWith("No dossier"));
    }

    private static List<String> ids(String parameter, String value) {
        return as(REVIEWER)
                .queryParam(parameter, value)
                .get(DOSSIERS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
