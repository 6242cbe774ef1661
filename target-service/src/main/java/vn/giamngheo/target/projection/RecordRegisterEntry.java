package vn.giamngheo.target.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes into the projection where a household has lived, unless it has heard something later about it. */
@ApplicationScoped
public class RecordRegisterEntry {

    private final RegisterEntries entries;
    private final Outcomes outcomes;
    private final StaleCounts staleCounts;

    RecordRegisterEntry(RegisterEntries entries, Outcomes outcomes, StaleCounts staleCounts) {
        this.entries = entries;
        this.outcomes = outcomes;
        this.staleCounts = staleCounts;
    }

    @Transactional
    void apply(RegisterEntry entry) {
        outcomes.lock(entry.householdId());
        if (entries.keepIfNewer(entry)) {
            // Both before and after: a stay that was taken back is to be counted no more.
            staleCounts.markStays(entry.householdId());
            entries.replaceStays(entry);
            staleCounts.markStays(entry.householdId());
        }
    }
}
