package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Lists the agencies, all that ever were or those of one day. */
@ApplicationScoped
class ListAgencies {

    private final Agencies agencies;

    ListAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Up to {@code limit} agencies with codes after the given one, which null puts at the beginning. */
    @Transactional
    List<Agency> list(@Nullable LocalDate asOf, @Nullable String after, int limit) {
        return asOf == null ? agencies.after(after, limit) : agencies.validOn(asOf, after, limit);
    }
}
