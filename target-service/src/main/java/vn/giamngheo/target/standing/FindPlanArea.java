package vn.giamngheo.target.standing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.plan.FindPlan;
import vn.giamngheo.target.plan.Plan;

/** Finds what every question about figures begins with: the plan, and an area of it that the caller may look at. */
@ApplicationScoped
public class FindPlanArea {

    private final FindPlan findPlan;
    private final FindAreaInScope areas;

    FindPlanArea(FindPlan findPlan, FindAreaInScope areas) {
        this.findPlan = findPlan;
        this.areas = areas;
    }

    /** The area at the end of the year. */
    @Transactional
    public Asked of(UUID planId, String area, int year) {
        var found = findPlan.byId(planId);
        if (found.isEmpty()) {
            return new Asked.UnknownPlan(planId);
        }
        var plan = found.get();
        if (!plan.speaksOf(year)) {
            return new Asked.YearOutsidePlan(year, plan.firstYear(), plan.periodTo());
        }
        return measurable(plan, area, year) ? new Asked.Found(plan, area, year) : new Asked.UnknownArea(area, year);
    }

    @Transactional
    public Optional<Plan> plan(UUID id) {
        return findPlan.byId(id);
    }

    /** The area in the last year of the plan in which there was one. */
    @Transactional
    public Asked inSomeYear(Plan plan, String area) {
        for (var year = plan.periodTo(); year >= plan.firstYear(); year--) {
            if (measurable(plan, area, year)) {
                return new Asked.Found(plan, area, year);
            }
        }
        return new Asked.UnknownArea(area, plan.periodTo());
    }

    /** Villages have no figures of their own: the projection knows in which commune a household lives, no more. */
    private boolean measurable(Plan plan, String area, int year) {
        return areas.on(LocalDate.of(year, Month.DECEMBER, 31), area)
                .filter(found -> found.level() != AreaLevel.VILLAGE)
                .filter(found -> found.liesIn(plan.areaCode()))
                .isPresent();
    }

    /** What was asked for: the plan and the area, or why there is no answer. */
    public sealed interface Asked {

        /** There are both. */
        record Found(Plan plan, String area, int year) implements Asked {}

        /** There is no answer, whatever is asked about the area. */
        sealed interface Refused extends Asked {}

        /** There is no such plan, or none that the caller may see. */
        record UnknownPlan(UUID id) implements Refused {}

        /** The plan says nothing about the year. */
        record YearOutsidePlan(int year, int first, int last) implements Refused {}

        /** There was no such area in that year, or not in the plan's area, or not in the caller's scope. */
        record UnknownArea(String code, int year) implements Refused {}
    }
}
