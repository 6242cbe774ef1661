package vn.giamngheo.task.task.store;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskState;

/** The tasks in PostgreSQL. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    /** The tasks of a household that are not over; a need lies with an agency at most once among them. */
    public List<Task> live(UUID householdId) {
        return list(
                "householdId = ?1 and state not in ?2", householdId, List.of(TaskState.VERIFIED, TaskState.CANCELLED));
    }
}
