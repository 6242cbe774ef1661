package vn.giamngheo.household.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An area with the published counts below it.
 *
 * @param commune communes have counts, the others have what lies below them
 * @param counts by column; empty where the list is not published
 * @param since when the list was published for the first time; null where it is not published
 */
record Unit(
        String code,
        boolean commune,
        List<Unit> below,
        Map<String, Long> counts,
        @Nullable Instant since) {

    private static final Comparator<Unit> BY_FIRST_PUBLICATION = Comparator.<Unit, Instant>comparing(
                    unit -> unit.since == null ? Instant.MIN : unit.since)
            .thenComparing(Unit::code);

    Unit {
        below = List.copyOf(below);
        counts = Map.copyOf(counts);
    }

    long total(String column) {
        return commune
                ? counts.getOrDefault(column, 0L)
                : below.stream().mapToLong(unit -> unit.total(column)).sum();
    }

    Stream<Unit> communes() {
        return commune ? Stream.of(this) : below.stream().flatMap(Unit::communes);
    }

    boolean published() {
        return since != null;
    }

    /** Whether every commune is published, so that the sum will not grow any more. */
    boolean complete() {
        return communes().allMatch(Unit::published);
    }

    /** The commune right below that came last: no earlier answer has ever shown it beside a finished sum. */
    Optional<Unit> lastPublished() {
        return below.stream().filter(unit -> unit.commune && unit.published()).max(BY_FIRST_PUBLICATION);
    }
}
