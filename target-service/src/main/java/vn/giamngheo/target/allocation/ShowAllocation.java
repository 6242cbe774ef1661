package vn.giamngheo.target.allocation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows how a promise is divided. */
@ApplicationScoped
public class ShowAllocation {

    private final Dividing dividing;
    private final Parts parts;

    ShowAllocation(Dividing dividing, Parts parts) {
        this.dividing = dividing;
        this.parts = parts;
    }

    @Transactional
    Allocating show(UUID planId, String code) {
        return dividing.look(
                planId,
                code,
                (plan, indicator) -> new Allocating.Allocated(AllocationView.of(plan, indicator, parts.of(indicator))));
    }
}
