package vn.giamngheo.task.dossier;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

/** A pupil is in one submitted or approved dossier of a kind, school year and overlapping term. */
@QuarkusTest
class DossierPupilsTest extends DossierScenario {

    private static final Tokens NEIGHBOUR =
            Tokens.of("commune-officer", "neighbour").areas("20122");

    private final UUID pupil = UUID.randomUUID();

    @Test
    void aPupilOfASubmittedDossierIsNamedWithIt() {
        var first = submitted(line(pupil));
        var second = draft(line(UUID.randomUUID()), line(pupil));

        submit(COMMUNE, second)
                .statusCode(409)
                .body("type", endsWith("pupil-in-other-dossier"))
                .body("errors.pointer", contains("/lines/1/memberId"))
                .body("errors.code", contains("PupilInDossier"))
                .body("errors[0].detail", containsString(first.toString()));
        assertThat(texts("select state from dossier where id = '" + second + "'"))
                .containsExactly("DRAFT");
    }

    @Test
    void theOtherDossierIsNotNamedToWhoeverMayNotSeeIt() {
        var first = submitted(line(pupil));
        var second = draft(NEIGHBOUR, content("LEARNING_COSTS", 2016, "YEAR", "20122", line(pupil)));

        submit(NEIGHBOUR, second)
                .statusCode(409)
                .body("errors.code", contains("PupilInHiddenDossier"))
                .body("errors[0].detail", not(containsString(first.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNING_COSTS, 2016, TERM_1, 409",
        "LEARNING_COSTS, 2016, YEAR, 409",
        "LEARNING_COSTS, 2016, TERM_2, 200",
        "LEARNING_COSTS, 2017, TERM_1, 200",
        "LUNCH, 2016, TERM_1, 200"
    })
    void onlyWhatOverlapsIsRefused(String kind, int schoolYear, String term, int status) {
        submit(COMMUNE, draft(COMMUNE, content("LEARNING_COSTS", 2016, "TERM_1", "20107", line(pupil))))
                .statusCode(200);

        submit(COMMUNE, draft(COMMUNE, content(kind, schoolYear, term, "20107", line(pupil))))
                .statusCode(status);
    }

    @Test
    void aDraftHoldsNoPupil() {
        draft(line(pupil));

        submit(COMMUNE, draft(line(pupil))).statusCode(200);
    }

    @Test
    void aReturnedDossierFreesItsPupilsAndIsCheckedWhenItComesAgain() {
        var returned = submitted(line(pupil));
        sendBack(EDUCATION, returned).statusCode(200);
        submitted(line(pupil));

        submit(COMMUNE, returned).statusCode(409).body("type", endsWith("pupil-in-other-dossier"));
    }

    @Test
    void whatIsWithdrawnOrRejectedFreesItsPupilsAndWhatIsApprovedDoesNot() {
        var withdrawn = submitted(line(pupil));
        withdraw(COMMUNE, withdrawn).statusCode(200);
        var rejected = submitted(line(pupil));
        appraise(EDUCATION, rejected).statusCode(200);
        appraise(FINANCE, rejected).statusCode(200);
        reject(COMMITTEE, rejected).statusCode(200);
        var approved = submitted(line(pupil));
        appraise(EDUCATION, approved).statusCode(200);
        appraise(FINANCE, approved).statusCode(200);
        approve(COMMITTEE, approved).statusCode(200);

        submit(COMMUNE, draft(line(pupil))).statusCode(409);
    }

    @Test
    void ofTwoSubmissionsAtOnceOneGetsThePupil() throws ExecutionException, InterruptedException {
        var drafts = List.of(draft(line(pupil)), draft(line(pupil)));

        assertThat(atOnce(() -> submit(COMMUNE, drafts.get(0)), () -> submit(COMMUNE, drafts.get(1))))
                .containsExactlyInAnyOrder(200, 409);
    }
}
