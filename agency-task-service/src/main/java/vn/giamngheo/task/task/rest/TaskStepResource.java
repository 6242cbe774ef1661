package vn.giamngheo.task.task.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.task.MoveTask;
import vn.giamngheo.task.task.model.Move;

/** The steps in the life of a task over HTTP. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER})
@Tag(name = "Tasks")
@APIResponse(
        responseCode = "200",
        description = "The task after the step; the ETag is its version.",
        content =
                @Content(
                        schema = @Schema(implementation = TaskView.class),
                        examples = @ExampleObject(name = "task", value = TaskDocs.ONE)))
@APIResponse(responseCode = "403", description = "forbidden, or step-not-yours: the task is another agency's.")
@APIResponse(
        responseCode = "404",
        description = "task-not-found: no task has this id, or it lies out of the caller's sight.")
@APIResponse(
        responseCode = "409",
        description = "step-not-possible: not from the state the task is in; the detail says which steps are.")
@APIResponse(responseCode = "412", description = "stale-version: somebody changed the task since it was read.")
@APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
public class TaskStepResource {

    private final MoveTask moveTask;
    private final TaskAnswers answers;
    private final Actor actor;

    TaskStepResource(MoveTask moveTask, TaskAnswers answers, Actor actor) {
        this.moveTask = moveTask;
        this.answers = answers;
        this.actor = actor;
    }

    @POST
    @Path("/acknowledgement")
    @Operation(operationId = "acknowledgeTask", summary = "Say that the agency has seen the task")
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid StepRequests.@Nullable Remark remark) {
        return step(id, ifMatch, new Move.Acknowledge(StepRequests.Remark.reason(remark)));
    }

    @POST
    @Path("/start")
    @Operation(operationId = "startTask", summary = "Begin to work on an acknowledged task")
    public Response start(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid StepRequests.@Nullable Remark remark) {
        return step(id, ifMatch, new Move.Start(StepRequests.Remark.reason(remark)));
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "completeTask",
            summary = "Report that the work is done",
            description = "The next survey that is made after this day verifies the task, or opens it again.")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepRequests.Completion done) {
        var day = done.doneOn() == null ? actor.today() : done.doneOn();
        return step(id, ifMatch, new Move.Complete(day, done.result()));
    }

    @POST
    @Path("/retraction")
    @Operation(operationId = "retractTask", summary = "Take back a report that was made by mistake")
    public Response retract(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepRequests.Reason why) {
        return step(id, ifMatch, new Move.Retract(why.reason()));
    }

    @POST
    @Path("/pause")
    @Operation(
            operationId = "pauseTask",
            summary = "Stop the terms while something must happen that the agency cannot bring about")
    public Response pause(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepRequests.Reason why) {
        return step(id, ifMatch, new Move.Pause(why.reason()));
    }

    @POST
    @Path("/resumption")
    @Operation(
            operationId = "resumeTask",
            summary = "Let the terms run again",
            description = "Both are longer by the working days of the pause.")
    public Response resume(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid StepRequests.@Nullable Remark remark) {
        return step(id, ifMatch, new Move.Resume(StepRequests.Remark.reason(remark)));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Roles.REVIEWING_OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "cancelTask",
            summary = "Give a task up",
            description = "By those who review; an agency cannot rid itself of a duty.")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepRequests.Reason why) {
        return step(id, ifMatch, new Move.Cancel(why.reason()));
    }

    @PUT
    @Path("/assignee")
    @Operation(operationId = "assignTask", summary = "Say who of the agency takes care of the task")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepRequests.Assignee assignee) {
        return step(id, ifMatch, new Move.Assign(assignee.account(), assignee.reason()));
    }

    private Response step(UUID id, @Nullable String ifMatch, Move move) {
        return answers.of(moveTask.move(id, Versions.expected(ifMatch), move));
    }
}
