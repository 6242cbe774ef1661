package vn.giamngheo.task.task;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskAction;
import vn.giamngheo.task.task.model.TaskState;

/** What comes of wanting to change a task. */
public sealed interface Moving {

    /** It is as the caller wanted. */
    record Moved(Task task) implements Moving {}

    /** No such task, or not within the caller's sight. */
    record NoSuchTask(UUID id) implements Moving {}

    /** The caller may see it, but it is another agency's to take this step. */
    record NotYours(String agency) implements Moving {}

    /** Somebody changed it since the caller read it. */
    record Stale() implements Moving {}

    /** Not from this state. */
    record NotPossible(TaskState state, List<TaskAction> possible) implements Moving {}

    /** The step does not fit the task. */
    record Invalid(List<Fault> faults) implements Moving {}
}
