package vn.giamngheo.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.area.ReachArea;
import vn.giamngheo.task.security.Actor;

/** Tells how the caller stands to an assignment. */
@ApplicationScoped
public class TellStanding {

    private final Assignments assignments;
    private final ReachArea reachArea;
    private final Actor actor;

    TellStanding(Assignments assignments, ReachArea reachArea, Actor actor) {
        this.assignments = assignments;
        this.reachArea = reachArea;
        this.actor = actor;
    }

    @Transactional
    public Standing of(Assignment assignment) {
        return new Standing(
                reachArea.reaches(assignment.planArea()),
                actor.actsFor(assignment.agency()),
                assignments
                        .leadingAgency(assignment.planId())
                        .filter(actor::actsFor)
                        .isPresent());
    }
}
