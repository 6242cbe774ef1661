package vn.giamngheo.task.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.HandOver;
import vn.giamngheo.task.task.store.HandOvers;

/** Reads the offers of a task and their answers, from the first one. */
@ApplicationScoped
public class ReadHandOvers {

    private final FindTask findTask;
    private final HandOvers handOvers;

    ReadHandOvers(FindTask findTask, HandOvers handOvers) {
        this.findTask = findTask;
        this.handOvers = handOvers;
    }

    /** Empty when the task lies out of the caller's sight. */
    @Transactional
    public Optional<List<HandOver>> of(UUID task, @Nullable UUID after, int limit) {
        return findTask.byId(task).map(seen -> handOvers.of(seen.id(), after, limit));
    }
}
