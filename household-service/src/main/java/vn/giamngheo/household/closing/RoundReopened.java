package vn.giamngheo.household.closing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The fact that a commune opened its closed list again: what was closed before is no longer its last word.
 *
 * @param revision the one that is collected now
 */
record RoundReopened(int roundYear, Commune commune, int revision, long sequence, Instant reopenedAt) {

    static final String TOPIC = "household.round-reopened.v1";

    /** The commune as it was on the round's last day. */
    record Commune(String code, LocalDate validFrom) {}
}
