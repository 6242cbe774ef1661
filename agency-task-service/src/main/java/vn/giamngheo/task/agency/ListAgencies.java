package vn.giamngheo.task.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Lists the agencies that a filter keeps, in the order of their codes. */
@ApplicationScoped
class ListAgencies {

    private final Agencies agencies;

    ListAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Those with codes after the given one, which null puts at the beginning. */
    @Transactional
    Page<AgencyView> list(AgencyFilter filter, @Nullable String after, int limit) {
        return Page.of(
                agencies.thatFit(filter, after, limit + 1),
                limit,
                AgencyView::of,
                agency -> Cursor.after(agency.code()));
    }
}
