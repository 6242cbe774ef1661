package vn.giamngheo.task.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells whether the caller's areas reach all of an area, because they name it or what it lies below. */
@ApplicationScoped
public class ReachArea {

    private final AreaScope scope;
    private final Areas areas;

    ReachArea(AreaScope scope, Areas areas) {
        this.scope = scope;
        this.areas = areas;
    }

    @Transactional
    public boolean reaches(String code) {
        var codes = scope.codes();
        for (var own : codes) {
            if (own.equals(code)) {
                return true;
            }
        }
        return areas.liesBelow(code, codes);
    }
}
