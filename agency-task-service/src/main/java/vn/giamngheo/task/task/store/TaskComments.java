package vn.giamngheo.task.task.store;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.task.model.TaskComment;

/** The comments in PostgreSQL, in the order of their ids. */
@ApplicationScoped
public class TaskComments implements PanacheRepositoryBase<TaskComment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    public List<TaskComment> of(UUID task, @Nullable UUID after, int limit) {
        return find("taskId = ?1 and id > ?2 order by id", task, after == null ? FIRST : after)
                .range(0, limit - 1)
                .list();
    }
}
