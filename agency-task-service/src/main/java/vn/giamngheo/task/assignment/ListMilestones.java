package vn.giamngheo.task.assignment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Lists the milestones of an assignment by the day on which they are due. */
@ApplicationScoped
class ListMilestones {

    private final Assignments assignments;
    private final Milestones milestones;

    ListMilestones(Assignments assignments, Milestones milestones) {
        this.assignments = assignments;
        this.milestones = milestones;
    }

    /** Nothing when there is no such assignment. */
    @Transactional
    Optional<Page<MilestoneView>> of(UUID assignment, int limit, @Nullable MilestonePlace after) {
        return assignments
                .findByIdOptional(assignment)
                .map(found -> Page.of(
                        milestones.of(found.id(), after, limit + 1),
                        limit,
                        MilestoneView::of,
                        milestone -> Cursor.after(milestone.dueOn(), milestone.id())));
    }
}
