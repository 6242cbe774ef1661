package vn.giamngheo.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The milestones in PostgreSQL, by the day on which they are due. */
@ApplicationScoped
class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    private static final MilestonePlace BEGINNING = new MilestonePlace(LocalDate.EPOCH, new UUID(0, 0));

    List<Milestone> of(UUID assignment, @Nullable MilestonePlace after, int rows) {
        var start = after == null ? BEGINNING : after;
        return find(
                        "assignmentId = ?1 and (dueOn > ?2 or dueOn = ?2 and id > ?3) order by dueOn, id",
                        assignment,
                        start.dueOn(),
                        start.id())
                .range(0, rows - 1)
                .list();
    }

    /** For the rest of the transaction nobody else changes it; read afresh after the wait. */
    void hold(Milestone milestone) {
        getEntityManager().refresh(milestone, LockModeType.PESSIMISTIC_WRITE);
    }
}
