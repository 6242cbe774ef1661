package vn.giamngheo.household.subject;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What can come of taking a person's request in, or of a step of it. */
sealed interface RequestOutcome {

    record Filed(SubjectRequest request) implements RequestOutcome {}

    /** It went on; or the same request came before, and nothing was done again. */
    record Done(SubjectRequest request) implements RequestOutcome {}

    record Unknown(UUID id) implements RequestOutcome {}

    record IdTaken(UUID id) implements RequestOutcome {}

    record Stale() implements RequestOutcome {}

    record WrongState(RequestState state) implements RequestOutcome {}

    record Invalid(List<Fault> faults) implements RequestOutcome {}
}
