package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import vn.giamngheo.target.area.RecordArea.AreaChanged;

/** Takes a commune's closings and reopenings into the projection, unless it has heard of later ones. */
@ApplicationScoped
public class RecordClosing {

    private final Closings closings;
    private final StaleCounts staleCounts;

    RecordClosing(Closings closings, StaleCounts staleCounts) {
        this.closings = closings;
        this.staleCounts = staleCounts;
    }

    /** Which results belong to a closed list goes by the map. */
    void compareAgain(@Observes AreaChanged changed) {
        closings.touchAll();
        staleCounts.markClosing();
    }

    @Transactional
    void apply(Closing closing) {
        closings.keepIfNewer(closing);
        staleCounts.markClosing();
    }

    @Transactional
    void apply(Reopening reopening) {
        closings.keepIfNewer(reopening);
        staleCounts.markClosing();
    }
}
