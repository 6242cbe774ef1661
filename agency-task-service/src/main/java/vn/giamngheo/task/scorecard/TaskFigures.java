package vn.giamngheo.task.scorecard;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.TaskState;

/**
 * What became of tasks.
 *
 * @param cancelled by reason; what has none is left out
 * @param daysToAcknowledge the median; null when none was acknowledged
 * @param daysToDone the median; null when none is done
 */
record TaskFigures(
        Map<TaskState, Long> states,
        Map<CancelledReason, Long> cancelled,
        long late,
        long paused,
        @Nullable BigDecimal daysToAcknowledge,
        @Nullable BigDecimal daysToDone,
        boolean synthetic) {

    static final TaskFigures NONE = new TaskFigures(Map.of(), Map.of(), 0, 0, null, null, false);

    long in(TaskState state) {
        return states.getOrDefault(state, 0L);
    }

    /** Whatever became of them. */
    long opened() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
