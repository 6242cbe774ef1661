package vn.giamngheo.task.assignment.report;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** A state that a report came into, who brought it there, and why when it was returned. */
@Embeddable
record ReportStep(
        @Enumerated(EnumType.STRING) ReportState state,
        Instant takenAt,
        String takenBy,
        @Nullable String reason) {}
