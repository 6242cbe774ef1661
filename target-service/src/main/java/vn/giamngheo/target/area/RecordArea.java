package vn.giamngheo.target.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes an area into the copy, unless the copy has heard something later about it. */
@ApplicationScoped
public class RecordArea {

    private final Areas areas;

    RecordArea(Areas areas) {
        this.areas = areas;
    }

    @Transactional
    public void apply(Area area) {
        if (areas.keepIfNewer(area)) {
            areas.replaceSuccessors(area);
        }
    }
}
