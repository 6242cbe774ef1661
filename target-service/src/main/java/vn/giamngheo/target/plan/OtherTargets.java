package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.goal.Goal;

/** Targets that a plan could have instead of those it has. */
public sealed interface OtherTargets {

    /** What would be promised. */
    record Possible(Goal goal) implements OtherTargets {}

    /** No plan could promise that. */
    record Impossible(List<Fault> faults) implements OtherTargets {}

    /** Looks at them by the same rules as at a draft. */
    static OtherTargets of(Plan plan, Indicator indicator, Map<Integer, BigDecimal> amounts) {
        var content = indicator.content();
        var changed = new IndicatorContent(
                content.code(),
                content.kind(),
                content.measure(),
                content.deprivation(),
                content.standard(),
                content.baselineYear(),
                content.baseline(),
                content.whole(),
                false,
                content.statement(),
                content.note(),
                new TreeMap<>(amounts)
                        .entrySet().stream()
                                .map(entry -> new IndicatorContent.Target(entry.getKey(), entry.getValue()))
                                .toList());
        var faults = PlanRules.check(changed, plan.periodFrom(), plan.periodTo());
        return faults.isEmpty() ? new Possible(Indicator.goal(changed)) : new Impossible(faults);
    }
}
