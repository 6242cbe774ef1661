package vn.giamngheo.task.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamngheo.testing.EventSchema;
import vn.giamngheo.testing.KafkaProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** The next survey tells whether the work has helped. */
@QuarkusTest
class VerificationTest extends TaskTest {

    private static final Path EVENTS = Path.of("src/main/resources/events");
    private static final String TOPIC = "agency-task.task-closed.v1";

    @Test
    void aNeedThatTheNextSurveyNoLongerFindsVerifiesTheWork() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        var second = first.surveyedAgain(2016);

        apply(second);

        as(ECONOMY)
                .get(TASKS + "/" + task)
                .then()
                .body("state", equalTo("VERIFIED"))
                .body("openedBySurveyId", equalTo(first.survey().toString()))
                .body("closedBySurveyId", equalTo(second.survey().toString()));
        assertThat(verifications())
                .containsExactly("1 VERIFIED " + first.survey() + " " + second.survey() + " ECONOMY_INFRASTRUCTURE");
    }

    @Test
    void aNeedThatIsStillThereOpensTheTaskAgainWithFreshTerms() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        sql("update task set complete_due = date '2016-01-31', due_from = date '2015-12-01'");
        var second = first.surveyedAgain(2016, "HOUSING_QUALITY");

        apply(second);

        as(ECONOMY)
                .get(TASKS + "/" + task)
                .then()
                .body("state", equalTo("REOPENED"))
                .body("surveyId", equalTo(second.survey().toString()))
                .body("possible", hasItem("ACKNOWLEDGE"));
        assertThat(texts("select complete_due > current_date from task")).containsExactly("true");
        assertThat(verifications())
                .containsExactly(
                        "1 NOT_VERIFIED " + first.survey() + " " + second.survey() + " ECONOMY_INFRASTRUCTURE");
    }

    @Test
    void everyRunIsJudgedByItself() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        var second = first.surveyedAgain(2016, "HOUSING_QUALITY");
        apply(second);
        work(ECONOMY, task, "{\"doneOn\": \"2017-05-02\", \"result\": \"Đã xây nhà mới\"}");

        apply(second.surveyedAgain(2017));

        assertThat(stateOf(task)).isEqualTo("VERIFIED");
        assertThat(texts("select run || ' ' || outcome from verification"))
                .containsExactly("1 NOT_VERIFIED", "2 VERIFIED");
    }

    @Test
    void aVisitBeforeTheWorkSaysNothingAboutIt() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(ECONOMY, task, "{\"doneOn\": \"2016-11-30\", \"result\": \"Đã sửa nhà\"}");

        apply(first.surveyedAgain(2016, "HOUSING_QUALITY"));

        assertThat(stateOf(task)).isEqualTo("DONE");
        assertThat(verifications()).isEmpty();
    }

    @Test
    void aCorrectionOfTheSurveyThatFoundTheNeedVerifiesNothing() {
        var first = aPoorHousehold("HOUSING_QUALITY", "TELECOM");
        var task = housingTaskOf(first);
        work(task);

        apply(first.corrected("TELECOM"));

        assertThat(texts("select state || ' ' || cancelled_reason from task where need = 'HOUSING_QUALITY'"))
                .containsExactly("CANCELLED FINDING_CORRECTED");
        assertThat(verifications()).isEmpty();
    }

    @Test
    void aCorrectionOfTheVerifyingSurveyJudgesAnew() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        var second = first.surveyedAgain(2016);
        apply(second);
        assertThat(stateOf(task)).isEqualTo("VERIFIED");

        var corrected = second.corrected("HOUSING_QUALITY");
        apply(corrected);
        assertThat(stateOf(task)).isEqualTo("REOPENED");
        assertThat(texts("select outcome from verification")).containsExactly("NOT_VERIFIED");

        apply(corrected.corrected());
        assertThat(stateOf(task)).isEqualTo("VERIFIED");
        assertThat(texts("select outcome from verification")).containsExactly("VERIFIED");
        assertThat(count("select count(*) from task")).isEqualTo(1);
    }

    @Test
    void whateverTheOrderTheJudgementIsTheSame() {
        for (var order : List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0))) {
            var first = aPoorHousehold("HOUSING_QUALITY");
            var task = housingTaskOf(first);
            work(task);
            var under2016 = first.surveyedAgain(2021, "HOUSING_QUALITY");
            var corrected = under2016.corrected();
            var under2022 = corrected.alsoUnder("VN-2022");
            var events = List.of(under2016, corrected, under2022);

            order.forEach(place -> apply(events.get(place)));

            assertThat(stateOf(task)).as("order %s", order).isEqualTo("VERIFIED");
            assertThat(texts("select outcome from verification where task_id = '" + task + "'"))
                    .as("order %s", order)
                    .containsExactly("VERIFIED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, true, IN_PROGRESS, 0",
        "DONE, true, REOPENED, 1",
        "DONE, false, VERIFIED, 1",
        "IN_PROGRESS, false, CANCELLED, 0"
    })
    void aRoundUnderTwoStandardsIsJudgedAsOneInEitherOrder(String before, boolean found, String after, int judgements) {
        for (var newerFirst : List.of(true, false)) {
            var first = aPoorHousehold("HOUSING_QUALITY");
            var task = housingTaskOf(first);
            step(ECONOMY, task, "acknowledgement", null);
            step(ECONOMY, task, "start", null);
            if (before.equals("DONE")) {
                step(ECONOMY, task, "completion", DONE_ON_2016_03_01);
            }
            var needs = found ? new String[] {"HOUSING_QUALITY"} : new String[0];
            var older = first.surveyedAgain(2021, needs).classified("AVERAGE");
            var newer = older.alsoUnder("VN-2022", needs).classified("POOR");

            apply(newerFirst ? newer : older, newerFirst ? older : newer);

            assertThat(stateOf(task)).as("newer first: %s", newerFirst).isEqualTo(after);
            assertThat(count("select count(*) from task where household_id = '" + first.household() + "'"))
                    .isEqualTo(1);
            assertThat(count("select count(*) from verification where task_id = '" + task + "'"))
                    .isEqualTo(judgements);
        }
    }

    @Test
    void aCorrectionAfterAJudgedEndJudgesAnew() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        var second = first.surveyedAgain(2016, "HOUSING_QUALITY").classified("AVERAGE");
        apply(second);
        assertThat(texts("select state || ' ' || cancelled_reason from task"))
                .containsExactly("CANCELLED CLASS_NO_LONGER_ELIGIBLE");
        assertThat(texts("select outcome from verification")).containsExactly("NOT_VERIFIED");

        apply(second.corrected());

        assertThat(stateOf(task)).isEqualTo("VERIFIED");
        assertThat(texts("select outcome from verification")).containsExactly("VERIFIED");
    }

    @Test
    void aVerifyingVisitThatIsDatedBeforeTheWorkSaysNothingAnyMore() {
        for (var stillFound : List.of(true, false)) {
            var first = aPoorHousehold("HOUSING_QUALITY");
            var task = housingTaskOf(first);
            work(ECONOMY, task, "{\"doneOn\": \"2016-10-08\", \"result\": \"Đã sửa nhà\"}");
            var needs = stillFound ? new String[] {"HOUSING_QUALITY"} : new String[0];
            var second = first.surveyedAgain(2016, needs);
            apply(second);
            assertThat(stateOf(task)).isEqualTo(stillFound ? "REOPENED" : "VERIFIED");

            var earlier = second.corrected(needs).on("2016-10-05");
            apply(earlier, earlier.corrected(needs));

            assertThat(stateOf(task)).isEqualTo("DONE");
            assertThat(count("select count(*) from verification where task_id = '" + task + "'"))
                    .isZero();
        }
    }

    @Test
    void whatWasSaidOfFormerWorkIsSetRightWhenPeopleHaveGoneOn() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        var second = first.surveyedAgain(2016, "HOUSING_QUALITY");
        apply(second);
        step(ECONOMY, task, "acknowledgement", null).then().statusCode(200);

        apply(second.corrected());

        assertThat(texts("select state || ' ' || cancelled_reason from task"))
                .containsExactly("CANCELLED FINDING_CORRECTED");
        assertThat(texts("select outcome from verification")).containsExactly("VERIFIED");
    }

    @Test
    void whatADecisionEndedIsNotOpenedAgainByTheSameRound() {
        var survey = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(survey);
        step(REVIEWER, task, "cancellation", reason("Hộ đã có nhà mới")).then().statusCode(200);

        // As a replay tells it again, and as a correction does.
        var again = survey.alsoUnder("VN-2016", "HOUSING_QUALITY");
        apply(again, again.corrected("HOUSING_QUALITY"));
        assertThat(texts("select state from task")).containsExactly("CANCELLED");

        apply(again.corrected().surveyedAgain(2016, "HOUSING_QUALITY"));
        assertThat(texts("select state from task")).containsExactly("CANCELLED", "OPEN");
    }

    @Test
    void theSameSurveyAgainChangesNothing() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        var second = first.surveyedAgain(2016, "HOUSING_QUALITY");
        apply(second);
        step(ECONOMY, task, "acknowledgement", null).then().statusCode(200);
        var before = texts("select t.version || ' ' || v.judged_at from task t, verification v");

        // As it came, and told again by a replay.
        apply(second, second.alsoUnder("VN-2016", "HOUSING_QUALITY"));

        assertThat(texts("select t.version || ' ' || v.judged_at from task t, verification v"))
                .isEqualTo(before);
    }

    @Test
    void theEndOfATaskIsTold() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var task = housingTaskOf(first);
        work(task);
        apply(first.surveyedAgain(2016));

        var told = kafka().await(TOPIC, message -> message.key().equals(task), 1, PATIENCE)
                .getFirst();

        EventSchema.of(EVENTS.resolve("task-closed.v1.schema.json")).assertFits(told.value());
        assertThat(KafkaProbe.header(told, "ce_type")).isEqualTo("vn.giamngheo." + TOPIC);
        assertThat(KafkaProbe.header(told, "ce_source")).isEqualTo("/agency-task-service");
        assertThat(KafkaProbe.header(told, "ce_subject")).isEqualTo(task);
        assertThat(told.value()).contains("\"outcome\":\"VERIFIED\"").contains("\"doneOn\":\"2016-03-01\"");
    }

    @Test
    void sampleFitsItsSchema() throws IOException {
        EventSchema.of(EVENTS.resolve("task-closed.v1.schema.json"))
                .assertFits(Files.readString(EVENTS.resolve("task-closed.v1.sample.json")));
    }

    private List<String> verifications() {
        return texts("select run || ' ' || outcome || ' ' || found_by_survey_id || ' ' || verifying_survey_id || ' '"
                + " || agency from verification");
    }
}
