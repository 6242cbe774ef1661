package vn.giamngheo.task.task.store;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.giamngheo.task.task.model.CancelledReason;
import vn.giamngheo.task.task.model.Task;
import vn.giamngheo.task.task.model.TaskState;

/** The tasks in PostgreSQL. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    /**
     * The tasks of a household that are not over, and those that the round has ended: what it says next, by a correction
     * or under its other standard, may judge them otherwise. A need lies with an agency at most once among them.
     */
    public List<Task> live(UUID householdId, int roundYear) {
        return list(
                "householdId = ?1 and (state not in ?2 or (judged.before is not null and judged.round = ?3))",
                householdId,
                TaskState.OVER,
                roundYear);
    }

    /** The tasks for needs of a round that people or the calendar have ended: the round alone does not open them again. */
    public List<Task> endedForGood(UUID householdId, int roundYear) {
        return list(
                "householdId = ?1 and state = ?2 and finding.roundYear = ?3 and ending.cancelledReason in ?4",
                householdId,
                TaskState.CANCELLED,
                roundYear,
                List.of(CancelledReason.BY_DECISION, CancelledReason.TERM_OVER));
    }

    /** Whether another task that is not over lies with the agency, or is the agency's by the rules, for the same need. */
    public boolean liveWith(Task task, String agency) {
        return count(
                        "householdId = ?1 and need = ?2 and id <> ?3 and state not in ?4"
                                + " and (agency = ?5 or grounds.routedAgency = ?5)",
                        task.householdId(),
                        task.need(),
                        task.id(),
                        TaskState.OVER,
                        agency)
                > 0;
    }
}
