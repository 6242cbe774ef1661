package vn.giamngheo.task.assignment;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

/** Tells over HTTP what came of setting or changing a milestone. */
@ApplicationScoped
class MilestoneAnswers {

    private final Problems problems;

    MilestoneAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(MilestoneSetting setting) {
        return switch (setting) {
            case MilestoneSetting.Created(var milestone) ->
                tagged(Response.created(URI.create("/api/v1/milestones/" + milestone.id())), milestone);
            case MilestoneSetting.Done(var milestone) -> tagged(Response.ok(), milestone);
            case MilestoneSetting.UnknownAssignment(var id) ->
                problems.of(AssignmentProblem.ASSIGNMENT_NOT_FOUND, id.toString());
            case MilestoneSetting.Unknown(var id) -> problems.of(AssignmentProblem.MILESTONE_NOT_FOUND, id.toString());
            case MilestoneSetting.NotTheirs(var agency) -> problems.of(AssignmentProblem.NOT_YOUR_ASSIGNMENT, agency);
            case MilestoneSetting.IdTaken(var id) -> problems.of(AssignmentProblem.MILESTONE_ID_TAKEN, id.toString());
            case MilestoneSetting.Stale stale -> problems.of(CommonProblem.STALE_VERSION);
            case MilestoneSetting.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private static Response tagged(Response.ResponseBuilder answer, MilestoneView milestone) {
        return answer.entity(milestone).tag(Versions.tag(milestone.version())).build();
    }
}
