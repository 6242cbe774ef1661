package vn.giamngheo.task.task.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.security.Roles;
import vn.giamngheo.task.task.MoveTask;

/** Steps with many tasks at once, over HTTP. */
@Path("/api/v1/task-transitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskTransitionResource {

    private static final Logger LOG = Logger.getLogger(TaskTransitionResource.class);

    private final MoveTask moveTask;
    private final TaskAnswers answers;
    private final Problems problems;
    private final Actor actor;

    TaskTransitionResource(MoveTask moveTask, TaskAnswers answers, Problems problems, Actor actor) {
        this.moveTask = moveTask;
        this.answers = answers;
        this.problems = problems;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER, Roles.REVIEWING_OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "moveTasks",
            summary = "Take steps with up to 100 tasks",
            description =
                    "Each is taken or refused by itself: what one item meets does not stop the others. Sent again,"
                            + " steps that were taken are refused with 412.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each step.",
            content = @Content(schema = @Schema(implementation = TaskTransitionsView.class)))
    @APIResponse(responseCode = "400", description = "invalid-request: the request as a whole; then no step was taken.")
    public Response move(@NotNull @Valid TaskTransitionRequest request) {
        var faults = request.faults();
        return faults.isEmpty()
                ? Response.ok(new TaskTransitionsView(
                                request.items().stream().map(this::step).toList()))
                        .build()
                : problems.of(CommonProblem.INVALID_REQUEST, faults);
    }

    private TaskTransitionsView.Result step(TaskTransitionRequest.Item item) {
        var answer = answer(item);
        return new TaskTransitionsView.Result(
                item.taskId(),
                answer.getStatus(),
                answer.getEntity() instanceof TaskView task ? task : null,
                answer.getEntity() instanceof Problem problem ? problem : null);
    }

    private Response answer(TaskTransitionRequest.Item item) {
        try {
            return answers.of(moveTask.move(item.taskId(), item.version(), item.move(actor.today())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "A step with task %s failed; the others go on", item.taskId());
            return problems.of(CommonProblem.INTERNAL_ERROR);
        }
    }
}
