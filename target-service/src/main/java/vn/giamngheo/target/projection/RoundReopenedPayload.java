package vn.giamngheo.target.projection;

import java.time.LocalDate;

import vn.giamngheo.target.area.Area;

import static java.util.Objects.requireNonNull;

/** What this service reads from {@code household.round-reopened.v1}; a message without these fields is none of ours. */
record RoundReopenedPayload(Integer roundYear, Commune commune, Long sequence) {

    RoundReopenedPayload {
        requireNonNull(roundYear, "roundYear");
        requireNonNull(commune, "commune");
        requireNonNull(sequence, "sequence");
        Bounds.year(roundYear);
    }

    Reopening reopening() {
        return new Reopening(new Area.Key(commune.code, commune.validFrom), roundYear, sequence);
    }

    /** The unit that opened its list again. */
    record Commune(String code, LocalDate validFrom) {

        Commune {
            requireNonNull(code, "commune.code");
            requireNonNull(validFrom, "commune.validFrom");
        }
    }
}
