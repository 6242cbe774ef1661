package vn.giamngheo.task.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.store.TaskChanges;

/** Reads what has happened to a task, from its beginning. */
@ApplicationScoped
public class ReadHistory {

    private final FindTask findTask;
    private final TaskChanges changes;

    ReadHistory(FindTask findTask, TaskChanges changes) {
        this.findTask = findTask;
        this.changes = changes;
    }

    /** Empty when the task lies out of the caller's sight. */
    @Transactional
    public Optional<List<TaskChange>> of(UUID task, @Nullable UUID after, int limit) {
        return findTask.byId(task).map(seen -> changes.of(seen.id(), after, limit));
    }
}
