package vn.giamngheo.target.allocation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.area.AreaScope;

/** Shows how a promise is divided; how many are poor in a commune, only to those who may look there. */
@ApplicationScoped
public class ShowAllocation {

    private final Dividing dividing;
    private final Parts parts;
    private final AreaScope scope;

    ShowAllocation(Dividing dividing, Parts parts, AreaScope scope) {
        this.dividing = dividing;
        this.parts = parts;
        this.scope = scope;
    }

    @Transactional
    Allocating show(UUID planId, String code) {
        return dividing.look(
                planId,
                code,
                (plan, indicator) -> new Allocating.Allocated(AllocationView.of(plan, indicator, parts.of(indicator))
                        .only(parts.within(indicator, scope.codes()))));
    }
}
