package vn.giamngheo.target.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.security.Caller;
import vn.giamngheo.target.area.AreaScope;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.area.FoundArea;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** Who works on plans, and whose drafts he may see: what is not promised yet is nobody else's business. */
@ApplicationScoped
public class PlanAuthors {

    private final Plans plans;
    private final Caller caller;
    private final AreaScope scope;
    private final FindAreaInScope areas;
    private final Clock clock;

    PlanAuthors(Plans plans, Caller caller, AreaScope scope, FindAreaInScope areas, Clock clock) {
        this.plans = plans;
        this.caller = caller;
        this.scope = scope;
        this.areas = areas;
        this.clock = clock;
    }

    /** Whose drafts the caller may see. */
    Set<String> draftScope() {
        var mayRead = caller.has(REVIEWING_OFFICER) || caller.has(ADMIN) || caller.has(AUDITOR);
        return mayRead ? scope.codes() : Set.of();
    }

    boolean maySee(Plan plan) {
        return !plan.draft()
                || (!draftScope().isEmpty()
                        && area(plan.areaCode(), plan.periodFrom()).isPresent());
    }

    /** To be changed; for the rest of the transaction by nobody else. */
    public Optional<Plan> take(UUID id) {
        return plans.toChange(id)
                .filter(plan -> area(plan.areaCode(), plan.periodFrom()).isPresent());
    }

    /** The area as it is within the caller's, at the end of a year. */
    Optional<FoundArea> area(String code, int year) {
        return areas.on(LocalDate.of(year, Month.DECEMBER, 31), code);
    }

    /** Says who changed the plan. */
    public void sign(Plan plan) {
        plan.touch(now(), name());
    }

    Instant now() {
        return clock.instant();
    }

    String name() {
        return caller.subject();
    }
}
