package vn.giamngheo.task.task.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * How a task ended.
 *
 * @param closedBySurveyId null when no survey ended it
 * @param cancelledReason null for a task that was verified
 */
@Embeddable
public record Ending(
        @Nullable UUID closedBySurveyId,
        @Enumerated(EnumType.STRING) @Nullable CancelledReason cancelledReason,
        Instant closedAt) {}
