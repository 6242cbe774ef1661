package vn.giamngheo.target.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Takes an area into the copy, unless the copy has heard something later about it. */
@ApplicationScoped
public class RecordArea {

    private final Areas areas;
    private final Event<AreaChanged> changed;

    RecordArea(Areas areas, Event<AreaChanged> changed) {
        this.areas = areas;
        this.changed = changed;
    }

    @Transactional
    public void apply(Area area) {
        if (areas.keepIfNewer(area)) {
            areas.replaceSuccessors(area);
            changed.fire(new AreaChanged());
        }
    }

    /** Says, inside the transaction, that the map is another one now. */
    public record AreaChanged() {}
}
