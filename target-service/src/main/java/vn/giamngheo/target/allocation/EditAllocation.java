package vn.giamngheo.target.allocation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.target.area.Area;
import vn.giamngheo.target.area.AreaLevel;
import vn.giamngheo.target.area.FindAreaInScope;
import vn.giamngheo.target.goal.RatePath;
import vn.giamngheo.target.plan.Indicator;
import vn.giamngheo.target.plan.Plan;

/** Sets what one commune takes upon itself; whether the parts make the whole is looked at on approval. */
@ApplicationScoped
public class EditAllocation {

    private final Dividing dividing;
    private final Parts parts;
    private final ProposeAllocation proposeAllocation;
    private final FindAreaInScope areas;
    private final EntityManager entityManager;

    EditAllocation(
            Dividing dividing,
            Parts parts,
            ProposeAllocation proposeAllocation,
            FindAreaInScope areas,
            EntityManager entityManager) {
        this.dividing = dividing;
        this.parts = parts;
        this.proposeAllocation = proposeAllocation;
        this.areas = areas;
        this.entityManager = entityManager;
    }

    @Transactional
    Allocating edit(UUID planId, String code, String area, long version, PartRequest request) {
        return dividing.change(planId, code, version, (plan, indicator) -> edit(plan, indicator, area, request));
    }

    private Allocating edit(Plan plan, Indicator indicator, String code, PartRequest request) {
        var year = plan.periodFrom() - 1;
        var area = areas.on(LocalDate.of(year, Month.DECEMBER, 31), code)
                .filter(found -> found.level() == AreaLevel.COMMUNE)
                .filter(found -> found.liesIn(plan.areaCode()));
        if (area.isEmpty()) {
            return new Allocating.UnknownArea(code, year);
        }
        var kept = parts.of(indicator);
        var begun = kept.isEmpty() ? begin(plan, indicator) : kept;
        var part = current(begun, area.get().key()).with(request.amounts());
        var faults = AllocationRules.check(indicator.goal(), part);
        if (request.amounts().size() < request.years().size()) {
            faults.add(Fault.at("/years", "Repeated"));
        }
        if (!faults.isEmpty()) {
            return new Allocating.Invalid(faults);
        }
        if (kept.isEmpty()) {
            parts.replaceAll(indicator, begun);
        }
        parts.replace(indicator, part);
        dividing.sign(plan);
        entityManager.flush();
        return new Allocating.Allocated(AllocationView.of(plan, indicator, parts.of(indicator)));
    }

    /** The whole of a path goes by all households, so every commune has a part from the first one on, of nothing yet. */
    private List<Part> begin(Plan plan, Indicator indicator) {
        return indicator.goal() instanceof RatePath ? proposeAllocation.baseline(plan, indicator) : List.of();
    }

    private static Part current(List<Part> begun, Area.Key area) {
        return begun.stream()
                .filter(part -> part.area().equals(area))
                .findFirst()
                .orElseGet(() -> new Part(area, 0, 0, new TreeMap<>()));
    }
}
