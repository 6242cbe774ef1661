package vn.giamngheo.task.assignment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds an assignment by its id; master data, so whoever asks may have it. */
@ApplicationScoped
public class FindAssignment {

    private final Assignments assignments;

    FindAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    @Transactional
    public Optional<Assignment> byId(UUID id) {
        return assignments.findByIdOptional(id);
    }
}
