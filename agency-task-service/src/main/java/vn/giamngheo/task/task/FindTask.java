package vn.giamngheo.task.task;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.store.TaskSearch;

/** Finds a task, unless it lies out of the caller's sight. */
@ApplicationScoped
public class FindTask {

    private final TellSight tellSight;
    private final TaskSearch search;

    FindTask(TellSight tellSight, TaskSearch search) {
        this.tellSight = tellSight;
        this.search = search;
    }

    @Transactional
    public Optional<Task> byId(UUID id) {
        return search.one(tellSight.ofCaller(), id);
    }
}
