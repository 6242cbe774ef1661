package vn.giamngheo.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;

/** Tells whether the caller may set the milestones of an assignment. */
@ApplicationScoped
class MaySetMilestones {

    private final TellStanding tellStanding;
    private final Actor actor;

    MaySetMilestones(TellStanding tellStanding, Actor actor) {
        this.tellStanding = tellStanding;
        this.actor = actor;
    }

    boolean of(Assignment assignment) {
        var standing = tellStanding.of(assignment);
        return standing.reaches() && (standing.ownAgency() || standing.leadingAgency() || actor.has(Roles.ADMIN));
    }
}
