package vn.giamngheo.task.task.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.task.CommentOnTask;
import vn.giamngheo.task.task.ReadComments;
import vn.giamngheo.task.task.ReadHistory;

/** What has happened to a task and what was said about it, over HTTP. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.AGENCY_OFFICER,
    Roles.COMMUNE_OFFICER,
    Roles.REVIEWING_OFFICER,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.INTEGRATION
})
@Tag(name = "Tasks")
@APIResponse(responseCode = "404", description = "task-not-found: none within the caller's sight.")
public class TaskHistoryResource {

    private final ReadHistory readHistory;
    private final ReadComments readComments;
    private final CommentOnTask commentOnTask;
    private final Problems problems;

    TaskHistoryResource(
            ReadHistory readHistory, ReadComments readComments, CommentOnTask commentOnTask, Problems problems) {
        this.readHistory = readHistory;
        this.readComments = readComments;
        this.commentOnTask = commentOnTask;
        this.problems = problems;
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "listTaskHistory",
            summary = "List all that happened to a task, oldest first",
            description = "By people, by surveys, by the register and by the calendar.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries.",
            content = @Content(schema = @Schema(implementation = TaskDocs.TaskChangePage.class)))
    public Response history(
            @PathParam("id") UUID task,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return readHistory
                .of(task, FilterValues.after(cursor), limit + 1)
                .map(found -> Page.of(found, limit, TaskChangeView::of, change -> Cursor.after(change.id()))
                        .answer(uri))
                .orElseGet(() -> problems.of(TaskProblem.TASK_NOT_FOUND, task));
    }

    @GET
    @Path("/comments")
    @Operation(operationId = "listTaskComments", summary = "List the comments on a task, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments.",
            content = @Content(schema = @Schema(implementation = TaskDocs.TaskCommentPage.class)))
    public Response comments(
            @PathParam("id") UUID task,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return readComments
                .of(task, FilterValues.after(cursor), limit + 1)
                .map(found -> Page.of(found, limit, TaskCommentView::of, comment -> Cursor.after(comment.id()))
                        .answer(uri))
                .orElseGet(() -> problems.of(TaskProblem.TASK_NOT_FOUND, task));
    }

    @POST
    @Path("/comments")
    @RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "commentOnTask",
            summary = "Leave a comment",
            description = "Shown to everybody who sees the task, so it should name no person.")
    @APIResponse(
            responseCode = "201",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = TaskCommentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same comment was left before.",
            content = @Content(schema = @Schema(implementation = TaskCommentView.class)))
    @APIResponse(responseCode = "409", description = "task-id-taken: the id belongs to another comment.")
    public Response comment(@PathParam("id") UUID task, @NotNull @Valid StepRequests.Comment comment) {
        return switch (commentOnTask.comment(task, comment.id(), comment.text())) {
            case CommentOnTask.Kept kept ->
                Response.status(Response.Status.CREATED)
                        .entity(TaskCommentView.of(kept.comment()))
                        .build();
            case CommentOnTask.Repeated before ->
                Response.ok(TaskCommentView.of(before.comment())).build();
            case CommentOnTask.IdTaken taken -> problems.of(TaskProblem.TASK_ID_TAKEN, taken.id());
            case CommentOnTask.NoSuchTask none -> problems.of(TaskProblem.TASK_NOT_FOUND, none.id());
        };
    }
}
