package vn.giamngheo.target.progress;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Plan;
import vn.giamngheo.target.progress.Measurement.Measured;
import vn.giamngheo.target.progress.Measurement.UnknownArea;
import vn.giamngheo.target.progress.Measurement.UnknownPlan;
import vn.giamngheo.target.progress.Measurement.YearOutsidePlan;

/** Holds what the surveys of an area have found up to a year against what the plan has promised for it. */
@ApplicationScoped
public class MeasureProgress {

    private final FindPlan findPlan;
    private final FindAreaInScope findAreaInScope;
    private final Outcomes outcomes;
    private final Clock clock;

    MeasureProgress(FindPlan findPlan, FindAreaInScope findAreaInScope, Outcomes outcomes, Clock clock) {
        this.findPlan = findPlan;
        this.findAreaInScope = findAreaInScope;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Transactional
    Measurement of(UUID planId, String areaCode, int year) {
        var found = findPlan.byId(planId);
        if (found.isEmpty()) {
            return new UnknownPlan(planId);
        }
        var plan = found.get();
        if (!plan.speaksOf(year)) {
            return new YearOutsidePlan(year, plan.firstYear(), plan.periodTo());
        }
        var indicator = plan.povertyRate();
        var question = new Question(areaCode, year, indicator.standard(), indicator.baselineYear());
        return measurable(question, plan)
                ? new Measured(ProgressView.of(plan, question, outcomes.rollUp(question), clock.instant()))
                : new UnknownArea(areaCode, year);
    }

    /** Villages have no progress of their own: the projection knows in which commune a household lives, no more. */
    private boolean measurable(Question question, Plan plan) {
        return findAreaInScope
                .on(question.yearEnd(), question.area())
                .filter(area -> area.level() != AreaLevel.VILLAGE)
                .filter(area -> area.liesIn(plan.areaCode()))
                .isPresent();
    }
}
