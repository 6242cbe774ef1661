package vn.giamngheo.task.escalation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which escalations somebody asks for; null leaves a choice open.
 *
 * @param agency whose task it is
 * @param recipient who was told
 * @param open whether the term still ends unmet
 */
public record EscalationFilter(
        @Nullable String agency,
        @Nullable String recipient,
        @Nullable Level level,
        @Nullable Deadline deadline,
        @Nullable String area,
        @Nullable UUID task,
        @Nullable Boolean open) {}
