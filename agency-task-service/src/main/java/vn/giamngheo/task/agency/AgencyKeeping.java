package vn.giamngheo.task.agency;

import java.util.List;

import vn.giamngheo.kit.problem.Fault;

/** What came of entering, correcting or ending an agency. */
sealed interface AgencyKeeping {

    /** It is in the register. */
    record Created(AgencyView agency) implements AgencyKeeping {}

    /** It is as this says: by the same request before, or changed now. */
    record Done(AgencyView agency) implements AgencyKeeping {}

    /** There is no such agency. */
    record Unknown(String code) implements AgencyKeeping {}

    /** An agency has the code, and did not come by this request. */
    record CodeTaken(String code) implements AgencyKeeping {}

    /** Somebody else changed it since. */
    record Stale() implements AgencyKeeping {}

    /** It says what cannot be. */
    record Invalid(List<Fault> faults) implements AgencyKeeping {}
}
