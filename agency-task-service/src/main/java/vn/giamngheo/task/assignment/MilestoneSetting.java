package vn.giamngheo.task.assignment;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What came of setting or changing a milestone. */
sealed interface MilestoneSetting {

    /** It is set. */
    record Created(MilestoneView milestone) implements MilestoneSetting {}

    /** It is as this says: by the same request before, or changed now. */
    record Done(MilestoneView milestone) implements MilestoneSetting {}

    /** There is no such assignment. */
    record UnknownAssignment(UUID id) implements MilestoneSetting {}

    /** There is no such milestone. */
    record Unknown(UUID id) implements MilestoneSetting {}

    /** The caller acts neither for the agency nor for the one that leads, or not for that area. */
    record NotTheirs(String agency) implements MilestoneSetting {}

    /** Another milestone has the id, or this one was set otherwise. */
    record IdTaken(UUID id) implements MilestoneSetting {}

    /** Somebody else changed it since. */
    record Stale() implements MilestoneSetting {}

    /** It says what cannot be. */
    record Invalid(List<Fault> faults) implements MilestoneSetting {}
}
