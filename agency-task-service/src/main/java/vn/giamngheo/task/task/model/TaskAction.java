package vn.giamngheo.task.task.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What people can do with a task, and from which states. */
public enum TaskAction {
    ACKNOWLEDGE,
    START,
    COMPLETE,
    RETRACT,
    CANCEL,
    ASSIGN,
    PAUSE,
    RESUME,
    HAND_OVER;

    /** What goes on while the terms stand still. */
    private static final Set<TaskAction> WHILE_PAUSED = EnumSet.of(RESUME, CANCEL, ASSIGN);

    static List<TaskAction> possibleIn(TaskState state, boolean paused) {
        var standsStill = paused && TaskState.OWED.contains(state);
        return Stream.of(values())
                .filter(action -> action.startsFrom(state))
                .filter(action -> standsStill ? WHILE_PAUSED.contains(action) : action != RESUME)
                .toList();
    }

    private boolean startsFrom(TaskState state) {
        return switch (this) {
            case ACKNOWLEDGE -> state == TaskState.OPEN || state == TaskState.REOPENED;
            case START -> state == TaskState.ACKNOWLEDGED;
            case COMPLETE -> state == TaskState.IN_PROGRESS;
            case RETRACT -> state == TaskState.DONE;
            case CANCEL, ASSIGN, PAUSE, RESUME, HAND_OVER -> TaskState.OWED.contains(state);
        };
    }
}
