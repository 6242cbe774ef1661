package vn.giamngheo.task.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.Commune;

/**
 * That somebody was told of a term's end, with what there is to know of the task.
 *
 * @param agency whose task it is now
 * @param recipient who was told
 * @param settledAt null while the term still ends unmet on that day
 */
public record Escalation(
        UUID id,
        UUID taskId,
        UUID householdId,
        String need,
        String agency,
        Commune commune,
        Deadline deadline,
        LocalDate dueOn,
        Level level,
        String recipient,
        Instant raisedAt,
        @Nullable Instant seenAt,
        @Nullable String seenBy,
        @Nullable Instant settledAt,
        boolean synthetic) {

    /** With the working days by which the term was exceeded, up to today or the day on which it was settled. */
    public record Late(Escalation escalation, int days) {}
}
