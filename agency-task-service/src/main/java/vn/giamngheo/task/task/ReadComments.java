package vn.giamngheo.task.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskComment;
import vn.giamngheo.task.task.store.TaskComments;

/** Reads the comments on a task, from the first one. */
@ApplicationScoped
public class ReadComments {

    private final FindTask findTask;
    private final TaskComments comments;

    ReadComments(FindTask findTask, TaskComments comments) {
        this.findTask = findTask;
        this.comments = comments;
    }

    /** Empty when the task lies out of the caller's sight. */
    @Transactional
    public Optional<List<TaskComment>> of(UUID task, @Nullable UUID after, int limit) {
        return findTask.byId(task).map(seen -> comments.of(seen.id(), after, limit));
    }
}
