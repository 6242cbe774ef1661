package vn.giamngheo.task.assignment.report;

import java.util.List;
import java.util.UUID;

import vn.giamngheo.kit.problem.Fault;

/** What came of a move with a report. */
sealed interface Reporting {

    /** It is written. */
    record Created(ReportView report) implements Reporting {}

    /** It is as this says: by the same request before, or changed now. */
    record Done(ReportView report) implements Reporting {}

    /** There is no such assignment. */
    record UnknownAssignment(UUID id) implements Reporting {}

    /** There is no such report, or it is none of the caller's business. */
    record Unknown(UUID id) implements Reporting {}

    /** The assignment is another agency's, or lies in another area. */
    record NotTheirs(String agency) implements Reporting {}

    /** The caller does not act for the agency that leads the plan. */
    record NotLeading() implements Reporting {}

    /** The caller had a hand in it, so somebody else has to judge it. */
    record Own() implements Reporting {}

    /** Another report has the id, or this one was written otherwise. */
    record IdTaken(UUID id) implements Reporting {}

    /** There is one for the assignment, the year and the period already. */
    record Exists(int year, ReportPeriod period) implements Reporting {}

    /** The state does not allow it. */
    record NotPossible(ReportState state) implements Reporting {}

    /** Somebody else changed it since. */
    record Stale() implements Reporting {}

    /** It says what cannot be. */
    record Invalid(List<Fault> faults) implements Reporting {}
}
