package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What the agency did.
 *
 * @param doneOn the day on which it says that the work was done; a visit after this day verifies it
 * @param runs how often it reported the work done
 */
@Embeddable
public record Work(
        @Nullable Instant acknowledgedAt,
        @Nullable Instant startedAt,
        @Nullable LocalDate doneOn,
        @Nullable Instant doneAt,
        @Nullable String result,
        int runs) {

    static final Work NONE = new Work(null, null, null, null, null, 0);

    Work acknowledge(Instant now) {
        return new Work(now, null, doneOn, doneAt, result, runs);
    }

    Work start(Instant now) {
        return new Work(acknowledgedAt, now, doneOn, doneAt, result, runs);
    }

    Work complete(LocalDate day, String outcome, Instant now) {
        return new Work(acknowledgedAt, startedAt, day, now, outcome, runs + 1);
    }

    /** It was reported by mistake; the run does not count. */
    Work retract() {
        return new Work(acknowledgedAt, startedAt, null, null, null, runs - 1);
    }
}
