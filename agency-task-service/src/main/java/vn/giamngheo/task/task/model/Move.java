package vn.giamngheo.task.task.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take with a task. */
public sealed interface Move {

    /** Why, in the words of whoever takes it. */
    @Nullable
    String reason();

    default TaskAction action() {
        return switch (this) {
            case Acknowledge step -> TaskAction.ACKNOWLEDGE;
            case Start step -> TaskAction.START;
            case Complete step -> TaskAction.COMPLETE;
            case Retract step -> TaskAction.RETRACT;
            case Pause step -> TaskAction.PAUSE;
            case Resume step -> TaskAction.RESUME;
            case Cancel step -> TaskAction.CANCEL;
            case Assign step -> TaskAction.ASSIGN;
        };
    }

    /** The agency has seen it. */
    record Acknowledge(@Nullable String reason) implements Move {}

    /** The agency works on it. */
    record Start(@Nullable String reason) implements Move {}

    /**
     * The work is done.
     *
     * @param doneOn since when; surveys made after that day will verify it
     * @param reason what was done
     */
    record Complete(LocalDate doneOn, String reason) implements Move {}

    /** That the work is done was said by mistake. */
    record Retract(String reason) implements Move {}

    /** The terms stop: something must happen first that the agency cannot bring about. */
    record Pause(String reason) implements Move {}

    /** The terms run again. */
    record Resume(@Nullable String reason) implements Move {}

    /** The task is given up. */
    record Cancel(String reason) implements Move {}

    /** Somebody of the agency takes care of it; null takes it from whoever did. */
    record Assign(@Nullable String account, @Nullable String reason) implements Move {}
}
