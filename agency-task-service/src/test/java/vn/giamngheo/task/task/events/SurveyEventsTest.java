package vn.giamngheo.task.task.events;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.task.ServiceTest;
import vn.giamngheo.task.SurveyEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

@QuarkusTest
class SurveyEventsTest extends ServiceTest {

    private static final String DEAD_LETTERS = SurveyEvent.TOPIC + ".dead-letter.agency-task-service";

    @Test
    void eachDeprivationOpensATaskOfItsDepartment() {
        var survey = aPoorHousehold("HOUSING_QUALITY", "CHILD_SCHOOLING", "WATER_SOURCE");

        apply(survey);

        assertThat(tasksOf(survey))
                .containsExactly(
                        "CHILD_SCHOOLING EDUCATION OPEN -",
                        "HOUSING_QUALITY ECONOMY_INFRASTRUCTURE OPEN -",
                        "WATER_SOURCE SOCIAL_POLICY_BANK OPEN -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVERAGE", "ABOVE_AVERAGE", "NOT_POOR"})
    void aHouseholdThatIsNotPoorOpensNone(String classification) {
        var survey = aPoorHousehold("HOUSING_QUALITY").classified(classification);

        apply(survey);

        assertThat(tasksOf(survey)).isEmpty();
    }

    @Test
    void aNearPoorHouseholdsTaskComesAfterAPoorOnes() {
        var poor = aPoorHousehold("TELECOM");
        var nearPoor = aPoorHousehold("TELECOM").classified("NEAR_POOR");

        apply(poor, nearPoor);

        assertThat(texts("select priority from task where household_id = '" + poor.household() + "'"))
                .containsExactly("1");
        assertThat(texts("select priority from task where household_id = '" + nearPoor.household() + "'"))
                .containsExactly("2");
    }

    @Test
    void sameEventTwiceOpensNoSecondTask() {
        var survey = aPoorHousehold("HOUSING_QUALITY");
        var id = UUID.randomUUID();
        publish(id, survey);
        publish(id, survey);
        // Sent again under another id, as a producer might that lost its memory.
        apply(survey);

        assertThat(tasksOf(survey)).containsExactly("HOUSING_QUALITY ECONOMY_INFRASTRUCTURE OPEN -");
        assertThat(texts("select version from task")).containsExactly("0");
    }

    @Test
    void aNeedThatIsGoneCancelsItsTask() {
        var first = aPoorHousehold("HOUSING_QUALITY", "SANITATION");
        var second = first.surveyedAgain(2016, "SANITATION");

        apply(first, second);

        assertThat(tasksOf(first))
                .containsExactly(
                        "HOUSING_QUALITY ECONOMY_INFRASTRUCTURE CANCELLED NEED_GONE",
                        "SANITATION SOCIAL_POLICY_BANK OPEN -");
        assertThat(texts("select closed_by_survey_id from task where state = 'CANCELLED'"))
                .containsExactly(second.survey().toString());
    }

    @Test
    void aHouseholdThatEscapedTakesItsTasksWithIt() {
        var poor = aPoorHousehold("HOUSING_QUALITY");

        apply(poor, poor.surveyedAgain(2016, "HOUSING_QUALITY").classified("AVERAGE"));

        assertThat(tasksOf(poor))
                .containsExactly("HOUSING_QUALITY ECONOMY_INFRASTRUCTURE CANCELLED CLASS_NO_LONGER_ELIGIBLE");
    }

    @Test
    void aNeedThatStaysKeepsItsTaskUnderTheNewSurvey() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        apply(first);
        var id = texts("select id from task");
        var second = first.surveyedAgain(2016, "HOUSING_QUALITY").in("20122", "2015-01-01");

        apply(second);

        assertThat(texts("select id from task")).isEqualTo(id);
        assertThat(texts("select survey_id || ' ' || round_year || ' ' || commune_code from task"))
                .containsExactly(second.survey() + " 2016 20122");
        assertThat(texts("select opened_by_survey_id from task"))
                .containsExactly(first.survey().toString());
    }

    @Test
    void aNeedThatReturnsOpensANewTask() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var second = first.surveyedAgain(2016);

        apply(first, second, second.surveyedAgain(2017, "HOUSING_QUALITY"));

        assertThat(tasksOf(first))
                .containsExactly(
                        "HOUSING_QUALITY ECONOMY_INFRASTRUCTURE CANCELLED NEED_GONE",
                        "HOUSING_QUALITY ECONOMY_INFRASTRUCTURE OPEN -");
    }

    @Test
    void whateverTheOrderTheSameTasksAreOpenInTheEnd() {
        for (var order : List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0))) {
            var first = aPoorHousehold("HOUSING_QUALITY", "TELECOM");
            var second = first.surveyedAgain(2016, "TELECOM");
            var third = second.surveyedAgain(2017, "HOUSING_QUALITY", "CHILD_SCHOOLING");
            var surveys = List.of(first, second, third);

            order.forEach(place -> apply(surveys.get(place)));

            assertThat(openTasksOf(first))
                    .as("order %s", order)
                    .containsExactly("CHILD_SCHOOLING EDUCATION", "HOUSING_QUALITY ECONOMY_INFRASTRUCTURE");
        }
    }

    @Test
    void aCorrectionOfTheRoundCountsAndALateFirstVersionDoesNot() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var corrected = first.surveyedAgain(2015, "SANITATION");

        apply(corrected, first);

        assertThat(tasksOf(first)).containsExactly("SANITATION SOCIAL_POLICY_BANK OPEN -");
    }

    @Test
    void aLaterCorrectionOfAnEarlierRoundDoesNotSpeakForToday() {
        var first = aPoorHousehold("HOUSING_QUALITY");
        var today = first.surveyedAgain(2016, "TELECOM");

        apply(first, today, today.surveyedAgain(2015, "SANITATION"));

        assertThat(openTasksOf(first)).containsExactly("TELECOM CULTURE_INFORMATION");
    }

    @Test
    void aRoundUnderTwoStandardsKeepsTheNeedsOfBothInEitherOrder() {
        var one = aPoorHousehold("HEALTH_CARE", "TELECOM").round(2021, "VN-2016");
        var other = aPoorHousehold("HEALTH_CARE", "TELECOM").round(2021, "VN-2016");

        apply(one, one.alsoUnder("VN-2022", "NUTRITION", "TELECOM"));
        apply(other.alsoUnder("VN-2022", "NUTRITION", "TELECOM"), other);

        assertThat(openTasksOf(one))
                .isEqualTo(openTasksOf(other))
                .containsExactly("HEALTH_CARE HEALTH", "NUTRITION HEALTH", "TELECOM CULTURE_INFORMATION");
    }

    @Test
    void whenTheDistrictHasEndedTheCommitteeOfTheCommuneTakesOver() {
        var last = aPoorHousehold("HOUSING_QUALITY").round(2024, "VN-2022");

        apply(last, last.surveyedAgain(2025, "HOUSING_QUALITY").in("20107", "2025-07-01"));

        assertThat(tasksOf(last))
                .containsExactly(
                        "HOUSING_QUALITY COMMUNE_COMMITTEES OPEN -",
                        "HOUSING_QUALITY ECONOMY_INFRASTRUCTURE CANCELLED NO_LONGER_ROUTED");
    }

    @Test
    void anUnreadableMessageIsSetAsideAndTheNextOneIsRead() {
        var survey = aPoorHousehold("HOUSING_QUALITY");
        var key = survey.household().toString();
        kafka().publishRaw(SurveyEvent.TOPIC, key, "no event at all");
        kafka().publish(
                        SurveyEvent.TOPIC,
                        key,
                        UUID.randomUUID(),
                        "vn.giamngheo.household.survey-completed.v1",
                        1,
                        """
                { "householdId": "%s" }
                """.formatted(key));
        // The same key, hence the same partition: it is read after the two.
        apply(survey);

        assertThat(tasksOf(survey)).containsExactly("HOUSING_QUALITY ECONOMY_INFRASTRUCTURE OPEN -");
        assertThat(kafka().await(DEAD_LETTERS, message -> key.equals(message.key()), 2, PATIENCE))
                .extracting(message -> message.value().strip())
                .containsExactly("no event at all", "{ \"householdId\": \"" + key + "\" }");
    }

    private List<String> tasksOf(SurveyEvent survey) {
        return texts("select need || ' ' || agency || ' ' || state || ' ' || coalesce(cancelled_reason, '-') from task"
                + " where household_id = '" + survey.household() + "'");
    }

    private List<String> openTasksOf(SurveyEvent survey) {
        return texts("select need || ' ' || agency from task where state = 'OPEN' and household_id = '"
                + survey.household() + "'");
    }
}
