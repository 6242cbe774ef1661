package vn.giamngheo.target.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds plans. */
@ApplicationScoped
public class FindPlan {

    private final Plans plans;
    private final PlanAuthors authors;

    FindPlan(Plans plans, PlanAuthors authors) {
        this.plans = plans;
        this.authors = authors;
    }

    /** For use cases: its indicators can be read for as long as their transaction lasts. */
    @Transactional
    public Optional<Plan> byId(UUID id) {
        return plans.findByIdOptional(id).filter(authors::maySee);
    }

    @Transactional
    Optional<PlanView> viewOf(UUID id) {
        return byId(id).map(PlanView::of);
    }

    /** Without a caller: the approved plan of that id, when it still binds. */
    @Transactional
    public Optional<Plan> binding(UUID id) {
        return plans.findByIdOptional(id).filter(plan -> plan.state() == PlanState.APPROVED);
    }

    /** Without a caller: the approved plans that measure by a standard and are not over before a year. */
    @Transactional
    public List<Plan> measuredBy(String standard, int from) {
        return plans.measuredBy(standard, from);
    }

    /** Without a caller: the approved plan that speaks of a year, of the area itself before one of an area around it. */
    @Transactional
    public Optional<Plan> inForce(String area, List<String> around, int year) {
        var codes = new HashSet<>(around);
        codes.add(area);
        return plans.thatFit(PlanState.APPROVED, codes, year, Set.of(), null, Integer.MAX_VALUE).stream()
                .min(Comparator.comparing((Plan plan) -> !plan.areaCode().equals(area))
                        .thenComparing(plan -> -around.indexOf(plan.areaCode()))
                        .thenComparing(Plan::id));
    }
}
