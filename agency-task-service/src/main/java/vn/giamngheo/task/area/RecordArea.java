package vn.giamngheo.task.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes over what an area is, unless a later word about it is already known. */
@ApplicationScoped
class RecordArea {

    private final Areas areas;

    RecordArea(Areas areas) {
        this.areas = areas;
    }

    @Transactional
    void apply(AreaPayload area) {
        areas.takeTurns();
        if (areas.keep(area)) {
            areas.replaceSuccessors(area);
            areas.refreshCover(area);
        }
    }
}
