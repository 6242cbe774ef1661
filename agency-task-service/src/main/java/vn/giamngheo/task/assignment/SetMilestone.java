package vn.giamngheo.task.assignment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.kit.idempotency.Creates;
import vn.giamngheo.task.assignment.MilestoneSetting.Created;
import vn.giamngheo.task.assignment.MilestoneSetting.Done;
import vn.giamngheo.task.assignment.MilestoneSetting.IdTaken;
import vn.giamngheo.task.assignment.MilestoneSetting.Invalid;
import vn.giamngheo.task.assignment.MilestoneSetting.NotTheirs;
import vn.giamngheo.task.assignment.MilestoneSetting.UnknownAssignment;
import vn.giamngheo.task.security.Actor;

/** Sets what is to be reached in an assignment by when. */
@ApplicationScoped
class SetMilestone {

    private final Assignments assignments;
    private final Milestones milestones;
    private final MaySetMilestones may;
    private final Creates creates;
    private final Actor actor;

    SetMilestone(Assignments assignments, Milestones milestones, MaySetMilestones may, Creates creates, Actor actor) {
        this.assignments = assignments;
        this.milestones = milestones;
        this.may = may;
        this.creates = creates;
        this.actor = actor;
    }

    @Transactional
    MilestoneSetting set(UUID assignmentId, MilestoneRequest request) {
        var assignment = assignments.findByIdOptional(assignmentId);
        if (assignment.isEmpty()) {
            return new UnknownAssignment(assignmentId);
        }
        if (!may.of(assignment.get())) {
            return new NotTheirs(assignment.get().agency());
        }
        var id = actor.id(request.id());
        var hash = creates.fingerprint(request);
        creates.queueFor("milestone:" + id);
        var before = milestones.findByIdOptional(id);
        if (before.isPresent()) {
            return before.filter(same -> same.assignmentId().equals(assignmentId))
                    .filter(same -> same.requestHash().equals(hash))
                    .<MilestoneSetting>map(same -> new Done(MilestoneView.of(same)))
                    .orElseGet(() -> new IdTaken(id));
        }
        var content = request.content();
        var faults = MilestoneRules.faults(
                assignment.get().firstYear(), assignment.get().lastYear(), content);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var milestone = new Milestone(id, assignmentId, content, hash, actor.now(), actor.name());
        milestones.persistAndFlush(milestone);
        return new Created(MilestoneView.of(milestone));
    }
}
