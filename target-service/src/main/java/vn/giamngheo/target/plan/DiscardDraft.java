package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.plan.PlanChange.Discarded;
import vn.giamngheo.target.plan.PlanChange.NotADraft;
import vn.giamngheo.target.plan.PlanChange.Stale;
import vn.giamngheo.target.plan.PlanChange.Unknown;

/** Throws a draft away; what has bound once is never deleted. */
@ApplicationScoped
public class DiscardDraft {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanAuthors authors;

    DiscardDraft(Plans plans, PlanParts parts, PlanAuthors authors) {
        this.plans = plans;
        this.parts = parts;
        this.authors = authors;
    }

    @Transactional
    PlanChange discard(UUID id, long version) {
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
        parts.keepOnly(id, List.of());
        plans.delete(plan);
        return new Discarded();
    }
}
