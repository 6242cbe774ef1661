package vn.giamngheo.task.routing.rulebook;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.agency.Certainty;
import vn.giamngheo.task.routing.Trigger;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeRuleTest {

    private static final Set<HouseholdClass> POOR = Set.of(HouseholdClass.POOR);

    @Test
    void aWholeRuleHasNoFault() {
        assertThat(JudgeRule.faults(rule(Trigger.DEPRIVATION, "VN-2016", POOR, null)))
                .isEmpty();
        assertThat(JudgeRule.faults(rule(Trigger.DEPRIVATION, "VN-2016", POOR, 3)))
                .isEmpty();
        assertThat(JudgeRule.faults(rule(Trigger.CAUSE, null, POOR, null))).isEmpty();
        assertThat(JudgeRule.faults(rule(Trigger.ESCAPE, null, Set.of(), 3))).isEmpty();
    }

    @Test
    void aDeprivationIsOneOfAStandard() {
        assertThat(JudgeRule.faults(rule(Trigger.DEPRIVATION, null, POOR, null)))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/standard", "NeededForTrigger"));
    }

    @Test
    void onlyAFollowUpAsksForNoClassAndForYears() {
        assertThat(JudgeRule.faults(rule(Trigger.CAUSE, null, Set.of(), null)))
                .extracting(Fault::pointer)
                .containsExactly("/classes");
        assertThat(JudgeRule.faults(rule(Trigger.ESCAPE, null, POOR, null)))
                .extracting(Fault::code)
                .containsExactly("NotForTrigger", "NeededForTrigger");
    }

    @Test
    void yearsAndTermsRunForward() {
        var reversed = new RuleRequest(
                null,
                Trigger.CAUSE,
                null,
                "LACK_OF_LAND",
                "LABOUR",
                POOR,
                Set.of(AreaType.RURAL),
                null,
                1,
                2020,
                2019,
                null,
                10,
                9,
                null,
                Certainty.DERIVED,
                "test");

        assertThat(JudgeRule.faults(reversed))
                .extracting(Fault::code)
                .containsExactly("BeforeFirstRound", "TermsReversed");
    }

    private static RuleRequest rule(
            Trigger trigger, @Nullable String standard, Set<HouseholdClass> classes, @Nullable Integer followUpYears) {
        return new RuleRequest(
                null,
                trigger,
                standard,
                "A_NEED",
                "LABOUR",
                classes,
                Set.of(AreaType.RURAL),
                null,
                1,
                2020,
                null,
                followUpYears,
                5,
                60,
                null,
                Certainty.DERIVED,
                "test");
    }
}
