package vn.giamngheo.target.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.target.plan.PlanChange.Done;
import vn.giamngheo.target.plan.PlanChange.Invalid;
import vn.giamngheo.target.plan.PlanChange.NotADraft;
import vn.giamngheo.target.plan.PlanChange.Stale;
import vn.giamngheo.target.plan.PlanChange.Unknown;
import vn.giamngheo.target.plan.PlanChange.UnknownArea;

/** Writes a draft anew. Parts stay where what they are parts of stays; whether they sum up is looked at on approval. */
@ApplicationScoped
public class EditPlan {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanAuthors authors;
    private final UuidV7 ids;

    EditPlan(Plans plans, PlanParts parts, PlanAuthors authors, UuidV7 ids) {
        this.plans = plans;
        this.parts = parts;
        this.authors = authors;
        this.ids = ids;
    }

    @Transactional
    PlanChange edit(UUID id, long version, PlanRequest request) {
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
        parts.keepOnly(id, dividedAlike(plan.content(), content));
        plan.write(content, ids::next);
        authors.sign(plan);
        plans.flush();
        return new Done(PlanView.of(plan));
    }

    /** The indicators that are counted as before, in the same area and from the same year: else the parts are of another whole. */
    private static List<String> dividedAlike(PlanContent before, PlanContent now) {
        if (!before.area().equals(now.area()) || before.periodFrom() != now.periodFrom()) {
            return List.of();
        }
        return now.indicators().stream()
                .filter(written -> before.indicators().stream().anyMatch(written::isCountedAs))
                .map(IndicatorContent::code)
                .toList();
    }
}
