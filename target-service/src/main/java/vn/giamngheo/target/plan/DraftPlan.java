package vn.giamngheo.target.plan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.target.plan.PlanChange.Created;
import vn.giamngheo.target.plan.PlanChange.Done;
import vn.giamngheo.target.plan.PlanChange.IdTaken;
import vn.giamngheo.target.plan.PlanChange.Invalid;
import vn.giamngheo.target.plan.PlanChange.UnknownArea;

/** Begins a new plan. */
@ApplicationScoped
public class DraftPlan {

    private final Plans plans;
    private final PlanAuthors authors;
    private final Creates creates;
    private final UuidV7 ids;

    DraftPlan(Plans plans, PlanAuthors authors, Creates creates, UuidV7 ids) {
        this.plans = plans;
        this.authors = authors;
        this.creates = creates;
        this.ids = ids;
    }

    @Transactional
    PlanChange draft(@Nullable UUID wanted, PlanRequest request) {
        var id = wanted == null ? ids.next() : wanted;
        var hash = creates.fingerprint(request);
        creates.queueFor("plan:" + id);
        var taken = plans.findByIdOptional(id);
        if (taken.isPresent()) {
            return hash.equals(taken.get().requestHash()) && authors.maySee(taken.get())
                    ? new Done(PlanView.of(taken.get()))
                    : new IdTaken(id);
        }
        var faults = request.faults();
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var content = request.content();
        faults = PlanRules.check(content);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        if (authors.area(content.area(), content.periodFrom()).isEmpty()) {
            return new UnknownArea(content.area(), content.periodFrom());
        }
        var plan = new Plan(id, id, 1, hash, null, authors.now(), authors.name());
        plan.write(content, ids::next);
        plans.persist(plan);
        return new Created(PlanView.of(plan));
    }
}
