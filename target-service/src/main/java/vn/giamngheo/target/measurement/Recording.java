package vn.giamngheo.target.measurement;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What came of entering or withdrawing a measurement. */
sealed interface Recording {

    /** It counts from now on. */
    record Recorded(MeasurementView measurement) implements Recording {}

    /** It is as this says: by the same request before, or changed now. */
    record Done(MeasurementView measurement) implements Recording {}

    /** There is no such plan that binds. */
    record UnknownPlan(UUID id) implements Recording {}

    /** The plan has no such indicator. */
    record UnknownIndicator(String code) implements Recording {}

    /** There was no such area in that year, or not in the plan's, or not in the caller's scope. */
    record UnknownArea(String code, int year) implements Recording {}

    /** There is no such measurement, or not in the caller's scope. */
    record Unknown(UUID id) implements Recording {}

    /** The surveys show it. */
    record NotByHand(String indicator) implements Recording {}

    /** Another measurement has the id. */
    record IdTaken(UUID id) implements Recording {}

    /** It counts no more already. */
    record NotCurrent(MeasurementState state) implements Recording {}

    /** Somebody else changed it since. */
    record Stale() implements Recording {}

    /** The figure is impossible. */
    record Invalid(List<Fault> faults) implements Recording {}
}
