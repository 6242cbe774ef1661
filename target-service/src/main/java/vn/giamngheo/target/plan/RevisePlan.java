package vn.giamngheo.target.plan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.target.plan.PlanChange.Created;
import vn.giamngheo.target.plan.PlanChange.Done;
import vn.giamngheo.target.plan.PlanChange.DraftExists;
import vn.giamngheo.target.plan.PlanChange.IdTaken;
import vn.giamngheo.target.plan.PlanChange.NotBinding;
import vn.giamngheo.target.plan.PlanChange.Unknown;

/** Begins the next revision of a plan that binds, as a draft with the same words and parts. */
@ApplicationScoped
public class RevisePlan {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanAuthors authors;
    private final Creates creates;
    private final UuidV7 ids;

    RevisePlan(Plans plans, PlanParts parts, PlanAuthors authors, Creates creates, UuidV7 ids) {
        this.plans = plans;
        this.parts = parts;
        this.authors = authors;
        this.creates = creates;
        this.ids = ids;
    }

    @Transactional
    PlanChange revise(UUID planId, RevisionRequest request) {
        var id = request.id() == null ? ids.next() : request.id();
        var hash = creates.fingerprint(new Asked(planId, request));
        creates.queueFor("plan:" + id);
        var taken = plans.findByIdOptional(id);
        if (taken.isPresent()) {
            return hash.equals(taken.get().requestHash()) && authors.maySee(taken.get())
                    ? new Done(PlanView.of(taken.get()))
                    : new IdTaken(id);
        }
        var found = authors.take(planId);
        if (found.isEmpty()) {
            return new Unknown(planId);
        }
        var binding = found.get();
        if (binding.state() != PlanState.APPROVED) {
            return new NotBinding(binding.state());
        }
        var draft = plans.ofFamily(binding.familyId(), PlanState.DRAFT);
        if (draft.isPresent()) {
            return new DraftExists(draft.get().id());
        }
        var revision = new Plan(
                id, binding.familyId(), binding.revision() + 1, hash, request.reason(), authors.now(), authors.name());
        revision.write(binding.content(), ids::next);
        plans.persistAndFlush(revision);
        parts.copy(binding.id(), id);
        return new Created(PlanView.of(revision));
    }

    /** What makes two requests the same. */
    private record Asked(UUID plan, RevisionRequest request) {}
}
