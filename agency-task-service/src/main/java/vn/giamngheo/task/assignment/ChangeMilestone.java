package vn.giamngheo.task.assignment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.assignment.MilestoneSetting.Done;
import vn.giamngheo.task.assignment.MilestoneSetting.Invalid;
import vn.giamngheo.task.assignment.MilestoneSetting.NotTheirs;
import vn.giamngheo.task.assignment.MilestoneSetting.Stale;
import vn.giamngheo.task.assignment.MilestoneSetting.Unknown;
import vn.giamngheo.task.security.Actor;

/** Writes a milestone anew. */
@ApplicationScoped
class ChangeMilestone {

    private final Assignments assignments;
    private final Milestones milestones;
    private final MaySetMilestones may;
    private final Actor actor;

    ChangeMilestone(Assignments assignments, Milestones milestones, MaySetMilestones may, Actor actor) {
        this.assignments = assignments;
        this.milestones = milestones;
        this.may = may;
        this.actor = actor;
    }

    @Transactional
    MilestoneSetting change(UUID id, long version, MilestoneContent content) {
        var milestone = milestones.findById(id);
        if (milestone == null) {
            return new Unknown(id);
        }
        var assignment = assignments.findById(milestone.assignmentId());
        if (!may.of(assignment)) {
            return new NotTheirs(assignment.agency());
        }
        milestones.hold(milestone);
        if (milestone.version() != version) {
            return new Stale();
        }
        var faults = MilestoneRules.faults(assignment.firstYear(), assignment.lastYear(), content);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        milestone.change(content, actor.now(), actor.name());
        milestones.flush();
        return new Done(MilestoneView.of(milestone));
    }
}
