package vn.giamngheo.task.assignment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells a milestone of an assignment from any other id. */
@ApplicationScoped
public class RecogniseMilestone {

    private final Milestones milestones;

    RecogniseMilestone(Milestones milestones) {
        this.milestones = milestones;
    }

    @Transactional
    public boolean isMilestone(UUID id, UUID assignment) {
        return milestones.count("id = ?1 and assignmentId = ?2", id, assignment) == 1;
    }
}
