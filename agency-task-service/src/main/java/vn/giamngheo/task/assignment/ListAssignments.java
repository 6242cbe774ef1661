package vn.giamngheo.task.assignment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.RecogniseAgency;

/** Lists the assignments that a filter keeps, in the order of the plan. */
@ApplicationScoped
class ListAssignments {

    private final Assignments assignments;
    private final RecogniseAgency agencies;

    ListAssignments(Assignments assignments, RecogniseAgency agencies) {
        this.assignments = assignments;
        this.agencies = agencies;
    }

    @Transactional
    Listing list(AssignmentFilter filter, @Nullable UUID after, int rows) {
        return filter.agency() != null && !agencies.isAgency(filter.agency())
                ? new Listing.UnknownAgency(filter.agency())
                : new Listing.Found(assignments.thatFit(filter, after, rows));
    }

    /** What came of it. */
    sealed interface Listing {

        /** These fit. */
        record Found(List<Assignment> assignments) implements Listing {}

        /** The filter names an agency that does not exist. */
        record UnknownAgency(String code) implements Listing {}
    }
}
