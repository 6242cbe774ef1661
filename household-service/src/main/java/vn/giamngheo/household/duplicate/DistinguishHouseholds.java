package vn.giamngheo.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.registry.FindHouseholds;
import vn.giamngheo.household.security.Author;

/** Writes down that two entries that look alike are two households; saying so again changes nothing. */
@ApplicationScoped
class DistinguishHouseholds {

    private final Duplicates duplicates;
    private final FindHouseholds households;
    private final Author author;

    DistinguishHouseholds(Duplicates duplicates, FindHouseholds households, Author author) {
        this.duplicates = duplicates;
        this.households = households;
        this.author = author;
    }

    @Transactional
    Distinguishing distinguish(DistinctionRequest request) {
        if (request.firstId().equals(request.secondId())) {
            return new Distinguishing.Same();
        }
        for (var id : new java.util.UUID[] {request.firstId(), request.secondId()}) {
            if (households.one(id).isEmpty()) {
                return new Distinguishing.UnknownHousehold(id);
            }
        }
        duplicates.distinguish(request.firstId(), request.secondId(), request.reason(), author.name(), author.now());
        return new Distinguishing.Distinguished();
    }

    /** What can come of it. */
    sealed interface Distinguishing {

        record Distinguished() implements Distinguishing {}

        record UnknownHousehold(java.util.UUID id) implements Distinguishing {}

        record Same() implements Distinguishing {}
    }
}
