package vn.giamngheo.task.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The way of a dossier, and who may not take a step of it. */
@QuarkusTest
class DossierStepsTest extends DossierScenario {

    @Test
    void aDossierPassesEducationThenFinanceThenTheCommittee() {
        var id = draft();

        submit(COMMUNE, id)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("run", equalTo(1))
                .body("waitingFor.position", equalTo(1))
                .body("waitingFor.agency", equalTo("EDUCATION"))
                .body("waitingFor.action", equalTo("APPRAISE"));
        step(EDUCATION, id, "appraisal", "{\"note\": \"Đủ hồ sơ (mẫu)\"}")
                .statusCode(200)
                .body("waitingFor.agency", equalTo("FINANCE_PLANNING"));
        appraise(FINANCE, id)
                .statusCode(200)
                .body("waitingFor.agency", equalTo("DISTRICT_COMMITTEE"))
                .body("waitingFor.action", equalTo("APPROVE"));
        approve(COMMITTEE, id)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("waitingFor", nullValue())
                .body("decisionNumber", equalTo("1/QĐ-UBND (mẫu)"))
                .body("decidedOn", equalTo("2016-11-15"))
                .body("total", equalTo(900_000));
        as(COMMUNE)
                .get(DOSSIERS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED", "SUBMITTED", "APPRAISED", "APPRAISED", "APPROVED"))
                .body(
                        "items.agency",
                        contains(
                                "COMMUNE_COMMITTEES",
                                "COMMUNE_COMMITTEES",
                                "EDUCATION",
                                "FINANCE_PLANNING",
                                "DISTRICT_COMMITTEE"))
                .body("items[2].note", equalTo("Đủ hồ sơ (mẫu)"))
                .body("items[2].step", equalTo(1))
                .body("items[4].decisionNumber", equalTo("1/QĐ-UBND (mẫu)"))
                .body("items[4].total", equalTo(900_000));
    }

    @Test
    void aReturnedDossierSaysWhyAndBeginsAnewAtTheFirstStep() {
        var id = submitted();
        appraise(EDUCATION, id).statusCode(200);
        String line = as(FINANCE).get(DOSSIERS + "/" + id + "/lines").path("items[0].id");

        step(FINANCE, id, "return", """
                {"reasons": [{"lineId": "%s", "text": "Sai mức (mẫu)"}, {"text": "Thiếu chữ ký (mẫu)"}]}""".formatted(line))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("waitingFor", nullValue());
        edit(COMMUNE, id, content(line(UUID.randomUUID(), "POOR", "PRIMARY", 8, 100_000)))
                .statusCode(200);
        submit(COMMUNE, id).statusCode(200).body("run", equalTo(2)).body("waitingFor.agency", equalTo("EDUCATION"));

        as(EDUCATION)
                .get(DOSSIERS + "/" + id + "/history")
                .then()
                .body("items.action", contains("CREATED", "SUBMITTED", "APPRAISED", "RETURNED", "EDITED", "SUBMITTED"))
                .body("items[3].step", equalTo(2))
                .body("items[3].reasons[0].lineId", equalTo(line))
                .body("items[3].reasons.text", contains("Sai mức (mẫu)", "Thiếu chữ ký (mẫu)"))
                .body("items.total", contains(900_000, 900_000, 900_000, 900_000, 800_000, 800_000));
        appraise(EDUCATION, id).statusCode(200);
        appraise(FINANCE, id).statusCode(200);
    }

    @Test
    void aReturnNamesLinesOfTheDossierAndGivesReasons() {
        var id = submitted();

        step(EDUCATION, id, "return", """
                {"reasons": [{"text": "Thiếu (mẫu)"}, {"lineId": "%s", "text": "Sai (mẫu)"}]}""".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/reasons/1/lineId"))
                .body("errors.code", contains("UnknownLine"));
        step(EDUCATION, id, "return", "{\"reasons\": []}").statusCode(400);
        step(EDUCATION, id, "return", "{\"reasons\": [{\"text\": \" \"}]}").statusCode(400);
    }

    @Test
    void onlyTheCommitteeRejectsAndThatIsFinal() {
        var id = submitted();
        reject(EDUCATION, id)
                .statusCode(409)
                .body("type", endsWith("dossier-transition-not-possible"))
                .body("detail", containsString("APPRAISE, RETURN, WITHDRAW"));
        appraise(EDUCATION, id).statusCode(200);
        appraise(FINANCE, id).statusCode(200);

        reject(COMMITTEE, id).statusCode(200).body("state", equalTo("REJECTED"));

        submit(COMMUNE, id).statusCode(409).body("detail", containsString("REJECTED"));
        withdraw(COMMUNE, id).statusCode(409);
    }

    @Test
    void whoeverMadeItWithdrawsItUntilItIsDecided() {
        var id = submitted();
        appraise(EDUCATION, id).statusCode(200);
        withdraw(EDUCATION, id).statusCode(403).body("type", endsWith("not-the-making-side"));

        withdraw(COMMUNE, id).statusCode(200).body("state", equalTo("WITHDRAWN"));

        appraise(FINANCE, id).statusCode(409);
        var approved = approved();
        withdraw(COMMUNE, approved).statusCode(409);
    }

    @Test
    void anAgencyThatIsNotUpIsToldWhoIs() {
        var id = submitted();

        for (var other : List.of(FINANCE, COMMITTEE)) {
            appraise(other, id)
                    .statusCode(403)
                    .body("type", endsWith("not-your-step"))
                    .body("detail", containsString("EDUCATION"));
        }
        sendBack(FINANCE, id).statusCode(403).body("type", endsWith("not-your-step"));
    }

    @Test
    void whoeverMadeItDoesNotAppraiseItAndAColleagueDoes() {
        var id = draft(EDUCATION, content(line(UUID.randomUUID())));
        var editor = agency("EDUCATION", "editor");
        var submitter = agency("EDUCATION", "submitter");
        edit(editor, id, content(line(UUID.randomUUID()))).statusCode(200);
        submit(submitter, id).statusCode(200);

        for (var maker : List.of(EDUCATION, editor, submitter)) {
            appraise(maker, id)
                    .statusCode(403)
                    .body("type", endsWith("own-work"))
                    .body("detail", containsString("EDUCATION"));
            sendBack(maker, id).statusCode(403).body("type", endsWith("own-work"));
        }
        appraise(agency("EDUCATION", "colleague"), id).statusCode(200);
    }

    @Test
    void anAccountTakesOneStepOfARunWhateverAgenciesItActsFor() {
        var id = submitted();
        appraise(EDUCATION, id).statusCode(200);
        // The same account, which acts for the other agency now.
        var moved = agency("FINANCE_PLANNING", "education");

        appraise(moved, id).statusCode(403).body("type", endsWith("own-work"));
        sendBack(moved, id).statusCode(403).body("type", endsWith("own-work"));
        appraise(FINANCE, id).statusCode(200);
        approve(agency("DISTRICT_COMMITTEE", "finance"), id).statusCode(403).body("type", endsWith("own-work"));
    }

    @Test
    void whoeverReturnedItAppraisesItWhenItComesAgain() {
        var id = submitted();
        sendBack(EDUCATION, id).statusCode(200);
        submit(COMMUNE, id).statusCode(200);

        appraise(EDUCATION, id).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appraisal", "return", "approval", "rejection"})
    void nothingIsDoneInAStateThatDoesNotAllowIt(String step) {
        var id = draft(EDUCATION, content(line(UUID.randomUUID())));
        var body = switch (step) {
            case "appraisal" -> "{}";
            case "return" -> "{\"reasons\": [{\"text\": \"Thiếu (mẫu)\"}]}";
            case "approval" -> "{\"decisionNumber\": \"1\", \"decidedOn\": \"2016-11-15\"}";
            default -> "{\"reason\": \"Không (mẫu)\"}";
        };

        step(agency("EDUCATION", "colleague"), id, step, body)
                .statusCode(409)
                .body("type", endsWith("dossier-transition-not-possible"))
                .body("detail", containsString("EDIT, SUBMIT, WITHDRAW"));
    }

    @Test
    void aStaleVersionIsRefusedAtEachStep() {
        var id = submitted();

        for (var step : List.of("appraisal", "withdrawal", "rejection", "return", "approval")) {
            var caller = step.equals("withdrawal") ? COMMUNE : EDUCATION;
            var body = switch (step) {
                case "appraisal" -> "{}";
                case "return" -> "{\"reasons\": [{\"text\": \"Thiếu (mẫu)\"}]}";
                case "approval" -> "{\"decisionNumber\": \"1\", \"decidedOn\": \"2016-11-15\"}";
                default -> "{\"reason\": \"Không (mẫu)\"}";
            };
            step(caller, id, "\"0\"", step, body).statusCode(412).body("type", endsWith("stale-version"));
        }
    }

    @Test
    void ofTwoAppraisersAtOnceOneWins() throws ExecutionException, InterruptedException {
        var id = submitted();
        var tag = tag(id);

        assertThat(atOnce(
                        () -> step(EDUCATION, id, tag, "appraisal", "{}"),
                        () -> step(agency("EDUCATION", "colleague"), id, tag, "appraisal", "{}")))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(count("select count(*) from dossier_entry where action = 'APPRAISED'"))
                .isEqualTo(1);
    }

    @Test
    void theTablesTooLetAnAccountTakeOneStepOfARunAndAStepBeTakenOnce() {
        var id = submitted();
        appraise(EDUCATION, id).statusCode(200);
        var again =
                "insert into dossier_entry (dossier_id, number, run, action, step, agency, account, at, pupils, total)"
                        + " select dossier_id, 9, run, action, %s, agency, %s, at, pupils, total from dossier_entry"
                        + " where action = 'APPRAISED'";

        assertThatThrownBy(() -> sql(again.formatted("2", "account")))
                .hasStackTraceContaining("uq_dossier_entry_step_account");
        assertThatThrownBy(() -> sql(again.formatted("1", "'somebody else'")))
                .hasStackTraceContaining("uq_dossier_entry_step");
    }

    @Test
    void theWayIsFixedWhenItIsSubmitted() {
        var id = submitted();
        sql("update dossier_step set agency = 'LABOUR' where position > 1");
        try {
            appraise(EDUCATION, id).statusCode(200).body("waitingFor.agency", equalTo("FINANCE_PLANNING"));
            appraise(FINANCE, id).statusCode(200).body("waitingFor.agency", equalTo("DISTRICT_COMMITTEE"));
        } finally {
            sql("update dossier_step set agency = 'FINANCE_PLANNING' where position = 2");
            sql("update dossier_step set agency = 'DISTRICT_COMMITTEE' where position = 3");
        }
    }

    @Test
    void aCommuneOfficerTakesNoStep() {
        var id = submitted();

        for (var step : List.of("appraisal", "approval", "return", "rejection")) {
            step(Tokens.of("commune-officer").areas("482"), id, step, "{}").statusCode(403);
        }
    }

    @Test
    void aDecisionOfTomorrowIsNoDecision() {
        var id = submitted();
        appraise(EDUCATION, id).statusCode(200);
        appraise(FINANCE, id).statusCode(200);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

        step(COMMITTEE, id, "approval", decided(today.plusDays(1)))
                .statusCode(400)
                .body("errors.pointer", contains("/decidedOn"));
        step(COMMITTEE, id, "approval", decided(today)).statusCode(200);
    }

    private static String decided(LocalDate day) {
        return "{\"decisionNumber\": \"1 (mẫu)\", \"decidedOn\": \"%s\"}".formatted(day);
    }

    private static UUID approved() {
        var id = submitted();
        appraise(EDUCATION, id).statusCode(200);
        appraise(FINANCE, id).statusCode(200);
        approve(COMMITTEE, id).statusCode(200);
        return id;
    }
}
