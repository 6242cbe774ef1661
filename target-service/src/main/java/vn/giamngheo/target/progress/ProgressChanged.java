package vn.giamngheo.target.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.goal.GoalKind;
import vn.giamngheo.target.goal.ProgressStatus;

/** The fact that an area stands otherwise against its target of a year than it did before. */
record ProgressChanged(
        UUID planId,
        String indicator,
        GoalKind kind,
        String area,
        int year,
        long sequence,
        @Nullable ProgressStatus previousStatus,
        ProgressStatus status,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal actual,
        boolean synthetic,
        Instant changedAt) {

    static final String TOPIC = "target.progress-changed.v1";

    /** What it is about; the changes of one status keep their order. */
    String key() {
        return planId + "/" + indicator + "/" + area + "/" + year;
    }
}
