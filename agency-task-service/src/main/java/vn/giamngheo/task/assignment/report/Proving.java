package vn.giamngheo.task.assignment.report;

import java.util.UUID;

import vn.giamngheo.task.evidence.Inspection;

/** What came of adding evidence to a report, or removing it. */
sealed interface Proving {

    /** It is with the report. */
    record Added(UUID report, EvidenceView evidence) implements Proving {}

    /** It is there by the same request before. */
    record Repeated(EvidenceView evidence) implements Proving {}

    /** It is no longer with the report. */
    record Removed() implements Proving {}

    /** There is no such report, or it is none of the caller's business. */
    record UnknownReport(UUID id) implements Proving {}

    /** The report has no such evidence. */
    record Unknown(UUID id) implements Proving {}

    /** The report is another agency's. */
    record NotTheirs(String agency) implements Proving {}

    /** The report is submitted or accepted. */
    record NotPossible(ReportState state) implements Proving {}

    /** The report has as many as it may have. */
    record Full(int most) implements Proving {}

    /** Other evidence has the id. */
    record IdTaken(UUID id) implements Proving {}

    /** The file is not what may be kept. */
    record Refused(Inspection why) implements Proving {}
}
