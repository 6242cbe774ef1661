package vn.giamngheo.task.assignment.report;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.assignment.AssignmentProblem;

/** Tells over HTTP what came of a move with a report. */
@ApplicationScoped
class ReportAnswers {

    private final Problems problems;

    ReportAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(Reporting reporting) {
        return switch (reporting) {
            case Reporting.Created(var report) ->
                tagged(Response.created(URI.create("/api/v1/reports/" + report.id())), report);
            case Reporting.Done(var report) -> tagged(Response.ok(), report);
            case Reporting.UnknownAssignment(var id) ->
                problems.of(AssignmentProblem.ASSIGNMENT_NOT_FOUND, id.toString());
            case Reporting.Unknown(var id) -> problems.of(ReportProblem.REPORT_NOT_FOUND, id.toString());
            case Reporting.NotTheirs(var agency) -> problems.of(AssignmentProblem.NOT_YOUR_ASSIGNMENT, agency);
            case Reporting.NotLeading notLeading -> problems.of(ReportProblem.NOT_LEADING_THE_PLAN);
            case Reporting.Own own -> problems.of(ReportProblem.OWN_REPORT);
            case Reporting.IdTaken(var id) -> problems.of(ReportProblem.REPORT_ID_TAKEN, id.toString());
            case Reporting.Exists(var year, var period) ->
                problems.of(ReportProblem.REPORT_EXISTS, Integer.toString(year), period.name());
            case Reporting.NotPossible(var state) -> notPossible(state);
            case Reporting.Stale stale -> problems.of(CommonProblem.STALE_VERSION);
            case Reporting.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private Response notPossible(ReportState state) {
        return problems.of(ReportProblem.REPORT_MOVE_NOT_POSSIBLE, state.name(), named(ReportMove.possibleIn(state)));
    }

    private static String named(Set<ReportMove> moves) {
        return moves.isEmpty() ? "-" : moves.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    static Response tagged(Response.ResponseBuilder answer, ReportView report) {
        return answer.entity(report).tag(Versions.tag(report.version())).build();
    }
}
