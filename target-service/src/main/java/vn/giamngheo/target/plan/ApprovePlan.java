package vn.giamngheo.target.plan;

import java.util.ArrayList;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.target.plan.PlanChange.Done;
import vn.giamngheo.target.plan.PlanChange.Incomplete;
import vn.giamngheo.target.plan.PlanChange.NotADraft;
import vn.giamngheo.target.plan.PlanChange.Overlaps;
import vn.giamngheo.target.plan.PlanChange.Stale;
import vn.giamngheo.target.plan.PlanChange.Unknown;

/** Makes a draft bind, in place of the revision before it. */
@ApplicationScoped
public class ApprovePlan {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanAuthors authors;
    private final Creates creates;
    private final Event<PlanApproved> approved;

    ApprovePlan(Plans plans, PlanParts parts, PlanAuthors authors, Creates creates, Event<PlanApproved> approved) {
        this.plans = plans;
        this.parts = parts;
        this.authors = authors;
        this.creates = creates;
        this.approved = approved;
    }

    @Transactional
    PlanChange approve(UUID id, long version) {
        var found = authors.take(id);
        if (found.isEmpty()) {
            return new Unknown(id);
        }
        var plan = found.get();
        if (plan.version() != version) {
            return new Stale();
        }
        if (!plan.draft()) {
            return new NotADraft(plan.state());
        }
        var faults = new ArrayList<>(PlanRules.missing(plan.content()));
        faults.addAll(parts.faults(plan));
        if (!faults.isEmpty()) {
            return new Incomplete(faults);
        }
        // Of two plans for an area, the second one to be approved sees the first.
        creates.queueFor("plan-approval:" + plan.areaCode());
        var other = plans.binding(plan.areaCode(), plan.periodFrom(), plan.periodTo(), plan.familyId());
        if (other.isPresent()) {
            return new Overlaps(other.get().id());
        }
        plans.ofFamily(plan.familyId(), PlanState.APPROVED).ifPresent(before -> {
            before.supersede();
            authors.sign(before);
        });
        // Two revisions must not bind at once, not even between two statements.
        plans.flush();
        plan.approve(authors.now(), authors.name());
        authors.sign(plan);
        plans.flush();
        approved.fire(new PlanApproved(plan.id(), plan.firstYear()));
        return new Done(PlanView.of(plan));
    }

    /** Says, inside the transaction, that another plan binds now. */
    public record PlanApproved(UUID plan, int firstYear) {}
}
