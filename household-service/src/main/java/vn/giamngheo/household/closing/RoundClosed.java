package vn.giamngheo.household.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The fact that a commune closed its list of a round, with what a reader needs to know whether it has all of it.
 *
 * @param lastDay the round's
 * @param households how many were on the register in the commune on that day
 */
record RoundClosed(
        int roundYear,
        Commune commune,
        int revision,
        long sequence,
        LocalDate lastDay,
        long households,
        List<Result> results,
        boolean synthetic,
        Instant closedAt) {

    static final String TOPIC = "household.round-closed.v1";

    /** The commune as it was on the round's last day. */
    record Commune(String code, LocalDate validFrom) {}

    /** What the list says under one standard. */
    record Result(String standard, long count, String checksum, String contentHash) {}
}
