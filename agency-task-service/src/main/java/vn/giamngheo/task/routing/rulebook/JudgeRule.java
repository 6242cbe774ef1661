package vn.giamngheo.task.routing.rulebook;

import java.util.ArrayList;
import java.util.List;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.routing.Trigger;

/** What is wrong with a rule in itself, whatever the tables say: a pure function. */
final class JudgeRule {

    private JudgeRule() {}

    static List<Fault> faults(RuleRequest rule) {
        var faults = new ArrayList<Fault>();
        if (rule.lastRoundYear() != null && rule.lastRoundYear() < rule.firstRoundYear()) {
            faults.add(Fault.at(
                    "/lastRoundYear", "BeforeFirstRound", rule.firstRoundYear().toString()));
        }
        if (rule.completeDays() < rule.acknowledgeDays()) {
            faults.add(Fault.at("/completeDays", "TermsReversed", rule.acknowledgeDays()));
        }
        byTrigger(rule, faults);
        return faults;
    }

    private static void byTrigger(RuleRequest rule, List<Fault> faults) {
        var anyClass = rule.classes() != null && !rule.classes().isEmpty();
        if (rule.trigger() == Trigger.ESCAPE) {
            if (anyClass) {
                faults.add(Fault.at("/classes", "NotForTrigger", rule.trigger()));
            }
            if (rule.followUpYears() == null) {
                faults.add(Fault.at("/followUpYears", "NeededForTrigger", rule.trigger()));
            }
        } else if (!anyClass) {
            faults.add(Fault.at("/classes", "NeededForTrigger", rule.trigger()));
        }
        if (rule.trigger() == Trigger.DEPRIVATION && rule.standard() == null) {
            faults.add(Fault.at("/standard", "NeededForTrigger", rule.trigger()));
        }
    }
}
