package vn.giamngheo.target.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.Area;

import static java.util.Objects.requireNonNull;

/** What this service reads from {@code household.round-closed.v1}; a message without these fields is none of ours. */
record RoundClosedPayload(
        Integer roundYear,
        Commune commune,
        Integer revision,
        Long sequence,
        List<Result> results,
        @Nullable Long households,
        @Nullable LocalDate lastDay,
        Boolean synthetic,
        Instant closedAt) {

    RoundClosedPayload {
        requireNonNull(roundYear, "roundYear");
        requireNonNull(commune, "commune");
        requireNonNull(revision, "revision");
        requireNonNull(sequence, "sequence");
        requireNonNull(results, "results");
        requireNonNull(synthetic, "synthetic");
        requireNonNull(closedAt, "closedAt");
        Bounds.year(roundYear);
        Bounds.amount("households", households, Integer.MAX_VALUE);
        if (lastDay != null) {
            Bounds.year(lastDay.getYear());
        }
    }

    Closing closing() {
        return new Closing(
                new Area.Key(commune.code, commune.validFrom),
                roundYear,
                sequence,
                revision,
                results.stream().map(Result::result).toList(),
                households,
                lastDay == null ? LocalDate.of(roundYear, Month.DECEMBER, 31) : lastDay,
                synthetic,
                closedAt);
    }

    /** The unit that closed. */
    record Commune(String code, LocalDate validFrom) {

        Commune {
            requireNonNull(code, "commune.code");
            requireNonNull(validFrom, "commune.validFrom");
        }
    }

    /** What the list says under one standard. */
    record Result(String standard, Long count, String checksum) {

        Result {
            requireNonNull(standard, "results.standard");
            requireNonNull(count, "results.count");
            requireNonNull(checksum, "results.checksum");
            Bounds.amount("results.count", count, Integer.MAX_VALUE);
        }

        private Closing.Result result() {
            return new Closing.Result(standard, count, checksum);
        }
    }
}
