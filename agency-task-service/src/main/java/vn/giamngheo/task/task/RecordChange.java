package vn.giamngheo.task.task;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.outbox.Outbox;
import vn.giamngheo.kit.time.UuidV7;
import vn.giamngheo.task.task.events.TaskClosed;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskChange;
import vn.giamngheo.task.task.model.TaskEvent;
import vn.giamngheo.task.task.model.TaskState;
import vn.giamngheo.task.task.store.HandOvers;
import vn.giamngheo.task.task.store.TaskChanges;

/** Writes what has happened to a task into its history; when it is over, ends its offers and tells the others. */
@ApplicationScoped
class RecordChange {

    private static final Set<TaskEvent> WITHOUT_OFFERS = EnumSet.of(TaskEvent.COMPLETED, TaskEvent.RESTORED);

    private final TaskChanges changes;
    private final HandOvers handOvers;
    private final Outbox outbox;
    private final UuidV7 ids;

    RecordChange(TaskChanges changes, HandOvers handOvers, Outbox outbox, UuidV7 ids) {
        this.changes = changes;
        this.handOvers = handOvers;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** To be called after the change. */
    void of(Task task, TaskEvent event, @Nullable TaskState from, TaskChange.By by, Instant now) {
        changes.persist(new TaskChange(ids.next(), task, event, from, by, now));
        if (WITHOUT_OFFERS.contains(event) || TaskState.OVER.contains(task.state())) {
            handOvers.lapse(task.id(), now);
        }
        if (TaskState.OVER.contains(task.state())) {
            var closed = TaskClosed.of(task);
            outbox.append(TaskClosed.TOPIC, task.id().toString(), closed.sequence(), now, closed);
        }
    }
}
