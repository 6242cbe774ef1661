package vn.giamngheo.target.area;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds what a code meant on a day, if the caller may look that far; outside the scope there is no such area. */
@ApplicationScoped
public class FindAreaInScope {

    private final Areas areas;
    private final AreaScope scope;

    FindAreaInScope(Areas areas, AreaScope scope) {
        this.areas = areas;
        this.scope = scope;
    }

    @Transactional
    public Optional<FoundArea> on(LocalDate day, String code) {
        return areas.within(scope.codes(), code, day);
    }
}
