package vn.giamngheo.task.agency;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds the agency behind a code. */
@ApplicationScoped
class FindAgency {

    private final Agencies agencies;

    FindAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    @Transactional
    Optional<AgencyView> byCode(String code) {
        return agencies.findByIdOptional(code).map(AgencyView::of);
    }
}
