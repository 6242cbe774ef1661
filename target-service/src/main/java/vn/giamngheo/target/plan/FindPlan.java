package vn.giamngheo.target.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds one plan. */
@ApplicationScoped
public class FindPlan {

    private final Plans plans;

    FindPlan(Plans plans) {
        this.plans = plans;
    }

    /** For use cases: its indicators can be read for as long as their transaction lasts. */
    @Transactional
    public Optional<Plan> byId(UUID id) {
        return plans.findByIdOptional(id);
    }

    @Transactional
    Optional<PlanView> viewOf(UUID id) {
        return byId(id).map(PlanView::of);
    }
}
