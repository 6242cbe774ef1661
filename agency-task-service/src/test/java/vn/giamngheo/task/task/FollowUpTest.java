package vn.giamngheo.task.task;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.task.SurveyEvent.aPoorHousehold;

/** Causes, and households that have escaped. */
@QuarkusTest
class FollowUpTest extends TaskTest {

    @Test
    void eachCauseThatTheHouseholdNamesOpensATask() {
        apply(aPoorHousehold("TELECOM").because("LACK_OF_CAPITAL", "LACK_OF_LAND", "OTHER"));

        assertThat(texts("select trigger || ' ' || need || ' ' || agency from task"))
                .containsExactly(
                        "CAUSE LACK_OF_CAPITAL SOCIAL_POLICY_BANK",
                        "CAUSE LACK_OF_LAND NATURAL_RESOURCES",
                        "DEPRIVATION TELECOM CULTURE_INFORMATION");
    }

    @Test
    void aHouseholdThatHasEscapedIsFollowedUpAndKeepsWhatTheRuleNames() {
        var poor = aPoorHousehold("HEALTH_INSURANCE", "HOUSING_QUALITY");
        var escaped = poor.surveyedAgain(2016, "HEALTH_INSURANCE", "HOUSING_QUALITY")
                .classified("AVERAGE")
                .moved("ESCAPED");

        apply(poor, escaped);

        assertThat(texts("select need || ' ' || state || ' ' || coalesce(follow_up_until::text, '-') from task"))
                .containsExactly(
                        "HEALTH_INSURANCE OPEN 2019-12-31",
                        "HOUSING_QUALITY CANCELLED -",
                        "NEWLY_ESCAPED OPEN 2019-12-31");
    }

    @Test
    void theFollowUpGoesOnWhileItsYearsLastAndEndsAfterThem() {
        var escaped =
                aPoorHousehold().surveyedAgain(2016).classified("NEAR_POOR").moved("ESCAPED_TO_NEAR_POOR");
        apply(escaped, escaped.surveyedAgain(2019).moved("REMAINED"));
        assertThat(texts("select need || ' ' || state from task")).containsExactly("NEWLY_ESCAPED OPEN");

        apply(escaped.surveyedAgain(2019).moved("REMAINED").surveyedAgain(2020).moved("REMAINED"));

        assertThat(texts("select state || ' ' || cancelled_reason from task")).containsExactly("CANCELLED TERM_OVER");
    }

    @Test
    void aRelapseEndsTheFollowUp() {
        var escaped = aPoorHousehold().surveyedAgain(2016).classified("AVERAGE").moved("ESCAPED");
        apply(escaped);

        apply(escaped.surveyedAgain(2017).classified("POOR").moved("RELAPSED"));

        assertThat(texts("select state || ' ' || cancelled_reason from task")).containsExactly("CANCELLED RELAPSED");
    }

    @Test
    void aFollowUpThatWasDoneIsVerifiedAfterItsTermIfTheHouseholdStayedOutOfPoverty() {
        var escaped = aPoorHousehold().surveyedAgain(2016).classified("AVERAGE").moved("ESCAPED");
        apply(escaped);
        var task = texts("select id from task").getFirst();
        work(officerOf("SOCIAL_POLICY_BANK"), task, "{\"doneOn\": \"2017-02-01\", \"result\": \"Đã cho vay\"}");

        var withinTerm = escaped.surveyedAgain(2017).moved("REMAINED");
        apply(withinTerm);
        assertThat(stateOf(task)).isEqualTo("DONE");

        apply(withinTerm.surveyedAgain(2020));
        assertThat(stateOf(task)).isEqualTo("VERIFIED");
        assertThat(count("select count(*) from task")).isEqualTo(1);
    }
}
