package vn.giamngheo.target.standing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.projection.Sums;

/**
 * What a figure stands on, for whoever shows it.
 *
 * @param provisional until every commune behind it has closed its list
 * @param consistent whether every closed list behind it is the one that arrived here
 * @param synthetic whether any household counted in it is invented
 * @param asOf when the latest result behind it arrived; null where none has
 * @param missing the communes that a sum of what was measured by hand lacks
 */
public record Footing(
        boolean provisional,
        boolean consistent,
        boolean synthetic,
        @Nullable Instant asOf,
        List<String> missing) {

    public Footing {
        missing = List.copyOf(missing);
    }

    /** What was measured by hand is what somebody signed: nothing was counted for it. */
    static Footing byHand(List<String> missing) {
        return new Footing(false, true, false, null, missing);
    }

    /** Of counted households, and of those that a multiple is measured against. */
    static Footing of(@Nullable Sums sums, boolean official, @Nullable Start start) {
        return new Footing(
                !official,
                (sums == null || sums.consistent()) && (start == null || start.consistent()),
                (sums != null && sums.synthetic()) || (start != null && start.synthetic()),
                sums == null ? null : sums.asOf(),
                List.of());
    }
}
