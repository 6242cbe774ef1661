package vn.giamngheo.target.allocation;

import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.plan.PlanAuthors;

/** What showing and changing parts have in common: the plan, the indicator, and whether it has parts at all. */
@ApplicationScoped
class Dividing {

    private final FindPlan findPlan;
    private final PlanAuthors authors;

    Dividing(FindPlan findPlan, PlanAuthors authors) {
        this.findPlan = findPlan;
        this.authors = authors;
    }

    Allocating look(UUID planId, String code, BiFunction<Plan, Indicator, Allocating> then) {
        return findPlan.byId(planId)
                .map(plan -> divisible(plan, code, then))
                .orElseGet(() -> new Allocating.UnknownPlan(planId));
    }

    Allocating change(UUID planId, String code, long version, BiFunction<Plan, Indicator, Allocating> then) {
        var found = authors.take(planId);
        if (found.isEmpty()) {
            return new Allocating.UnknownPlan(planId);
        }
        var plan = found.get();
        if (plan.version() != version) {
            return new Allocating.Stale();
        }
        return plan.draft() ? divisible(plan, code, then) : new Allocating.NotADraft(plan.state());
    }

    void sign(Plan plan) {
        authors.sign(plan);
    }

    private static Allocating divisible(Plan plan, String code, BiFunction<Plan, Indicator, Allocating> then) {
        var indicator = plan.indicator(code);
        if (indicator.isEmpty()) {
            return new Allocating.UnknownIndicator(code);
        }
        return Division.divisible(indicator.get())
                ? then.apply(plan, indicator.get())
                : new Allocating.NotDivisible(code);
    }
}
