package vn.giamngheo.task.task.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.task.AnswerHandOver;

/** The answers to an offer over HTTP. */
@Path("/api/v1/hand-overs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER})
@Tag(name = "Hand-overs")
@APIResponse(
        responseCode = "200",
        description = "The offer with its answer; the ETag is its version.",
        content = @Content(schema = @Schema(implementation = HandOverView.class)))
@APIResponse(responseCode = "403", description = "forbidden, or step-not-yours: the answer is another agency's.")
@APIResponse(responseCode = "404", description = "hand-over-not-found: none within the caller's sight.")
@APIResponse(
        responseCode = "409",
        description = "hand-over-answered: somebody was faster. task-already-there: the agency answers for this need by"
                + " now.")
@APIResponse(responseCode = "412", description = "stale-version: somebody changed the offer since it was read.")
@APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
public class HandOverAnswerResource {

    private final AnswerHandOver answerHandOver;
    private final Problems problems;

    HandOverAnswerResource(AnswerHandOver answerHandOver, Problems problems) {
        this.answerHandOver = answerHandOver;
        this.problems = problems;
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "acceptHandOver",
            summary = "Take a task over",
            description = "For the agency that was asked. The task begins anew with it, with terms of its own.")
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid StepRequests.@Nullable Remark remark) {
        return answer(id, ifMatch, AnswerHandOver.Answer.ACCEPT, remark);
    }

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "declineHandOver",
            summary = "Decline an offer",
            description = "For the agency that was asked; it sees the task no more.")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid StepRequests.@Nullable Remark remark) {
        return answer(id, ifMatch, AnswerHandOver.Answer.DECLINE, remark);
    }

    @POST
    @Path("/recall")
    @Operation(
            operationId = "recallHandOver",
            summary = "Take an offer back",
            description = "For the agency that made it.")
    public Response recall(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid StepRequests.@Nullable Remark remark) {
        return answer(id, ifMatch, AnswerHandOver.Answer.RECALL, remark);
    }

    private Response answer(
            UUID id, @Nullable String ifMatch, AnswerHandOver.Answer answer, StepRequests.@Nullable Remark remark) {
        var outcome = answerHandOver.answer(id, Versions.expected(ifMatch), answer, StepRequests.Remark.reason(remark));
        return switch (outcome) {
            case AnswerHandOver.Done done ->
                Response.ok(HandOverView.of(done.handOver()))
                        .tag(Versions.tag(done.handOver().version()))
                        .build();
            case AnswerHandOver.NoSuchHandOver none -> problems.of(TaskProblem.HAND_OVER_NOT_FOUND, none.id());
            case AnswerHandOver.NotYours foreign -> problems.of(TaskProblem.STEP_NOT_YOURS, foreign.agency());
            case AnswerHandOver.Stale stale -> problems.of(CommonProblem.STALE_VERSION);
            case AnswerHandOver.Answered answered -> problems.of(TaskProblem.HAND_OVER_ANSWERED, answered.state());
            case AnswerHandOver.AlreadyThere there -> problems.of(TaskProblem.TASK_ALREADY_THERE, there.agency());
        };
    }
}
