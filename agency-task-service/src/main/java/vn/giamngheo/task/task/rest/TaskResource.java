package vn.giamngheo.task.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.query.Days;
import vn.giamngheo.task.query.YesNo;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.FindTask;
import vn.giamngheo.task.task.ListTasks;
import vn.giamngheo.task.task.TaskListing;
import vn.giamngheo.task.task.model.DueBucket;
import vn.giamngheo.task.task.model.TaskFilter;
import vn.giamngheo.task.task.model.TaskState;

/** Tasks over HTTP; surveyors, who make the facts, have no business here. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks", description = "Who must do what for which household.")
public class TaskResource {

    private static final String ME = "me";
    private static final String NOBODY = "nobody";

    private final ListTasks listTasks;
    private final FindTask findTask;
    private final Problems problems;
    private final Actor actor;

    TaskResource(ListTasks listTasks, FindTask findTask, Problems problems, Actor actor) {
        this.listTasks = listTasks;
        this.findTask = findTask;
        this.problems = problems;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"agency-officer", "commune-officer", "reviewing-officer", "auditor", "admin", "integration"})
    @Operation(
            operationId = "listTasks",
            summary = "List tasks, oldest first",
            description = "An agency officer sees the tasks of the own agency, the other roles those of every agency;"
                    + " all of them within the areas of their token.")
    @APIResponse(
            responseCode = "200",
            description = "A page of tasks.",
            content =
                    @Content(
                            schema = @Schema(implementation = TaskDocs.TaskPage.class),
                            examples = @ExampleObject(name = "tasks", value = TaskDocs.PAGE)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, invalid-cursor, unknown-query-parameter, or unknown-filter-value: a filter"
                    + " names an agency, area or state that does not exist; errors[] says which.")
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role has no tasks to see. foreign-agency: an agency officer asked for the"
                    + " tasks of another agency.")
    public Response list(
            @Parameter(description = "Only the tasks of this agency.", example = "HEALTH")
                    @QueryParam("agency")
                    @Nullable
                    String agency,
            @Parameter(
                            description = "Only tasks of this area: what lies below it, and what was merged into it.",
                            example = "20107")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(description = "Only the tasks of this household.", schema = @Schema(implementation = UUID.class))
                    @QueryParam("household")
                    @Nullable
                    String household,
            @Parameter(description = "Only tasks in this state.", schema = @Schema(implementation = TaskState.class))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Only tasks that answer this need.", example = "HOUSING_QUALITY")
                    @QueryParam("need")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String need,
            @Parameter(
                            description =
                                    "Only tasks that this account takes care of; me is the caller, nobody those that no"
                                            + " account takes care of.",
                            example = "me")
                    @QueryParam("assignee")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String assignee,
            @Parameter(
                            description = "Only tasks of which a running term ends before this day; with today's, those"
                                    + " that are late.",
                            example = "2016-03-01",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("dueBefore")
                    @Nullable
                    String dueBefore,
            @Parameter(
                            description = "Only tasks whose term ends so soon: the buckets of an agency's inbox,"
                                    + " reckoned anew on each page.")
                    @QueryParam("due")
                    @Nullable
                    DueBucket due,
            @Parameter(
                            description = "true: only tasks of which work is owed (OPEN, ACKNOWLEDGED, IN_PROGRESS,"
                                    + " REOPENED).",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("owed")
                    @Nullable
                    String owed,
            @Parameter(description = "Only tasks of this priority; 1 comes first.", example = "1")
                    @QueryParam("priority")
                    @Nullable
                    Integer priority,
            @Parameter(
                            description = "Only tasks that this agency is asked to take over and has not answered for.",
                            example = "LABOUR")
                    @QueryParam("offeredTo")
                    @Nullable
                    String offeredTo,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var filter = new TaskFilter(
                agency,
                area,
                FilterValues.household(household),
                FilterValues.state(state),
                need,
                assignee(assignee),
                Days.read("dueBefore", dueBefore),
                due,
                YesNo.parse("owed", owed),
                priority,
                NOBODY.equals(assignee),
                offeredTo);
        return switch (listTasks.list(filter, FilterValues.after(cursor), limit + 1)) {
            case TaskListing.Found found ->
                Page.of(found.tasks(), limit, TaskView::of, task -> Cursor.after(task.id()))
                        .answer(uri);
            case TaskListing.UnknownValues unknown -> problems.of(TaskProblem.UNKNOWN_FILTER_VALUE, faults(unknown));
            case TaskListing.ForeignAgency foreign -> problems.of(TaskProblem.FOREIGN_AGENCY, foreign.agency());
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"agency-officer", "commune-officer", "reviewing-officer", "auditor", "admin", "integration"})
    @Operation(
            operationId = "getTask",
            summary = "Read a task",
            description = "One that the caller may list; any other is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The task; the ETag is its version.",
            content =
                    @Content(
                            schema = @Schema(implementation = TaskView.class),
                            examples = @ExampleObject(name = "task", value = TaskDocs.ONE)))
    @APIResponse(
            responseCode = "404",
            description = "task-not-found: no task has this id, or it lies out of the caller's sight.")
    public Response one(@PathParam("id") UUID id) {
        return findTask.byId(id)
                .map(task -> Response.ok(TaskView.of(task))
                        .tag(Versions.tag(task.version()))
                        .build())
                .orElseGet(() -> problems.of(TaskProblem.TASK_NOT_FOUND, id));
    }

    private @Nullable String assignee(@Nullable String asked) {
        return ME.equals(asked) ? actor.name() : NOBODY.equals(asked) ? null : asked;
    }

    private static List<Fault> faults(TaskListing.UnknownValues unknown) {
        return unknown.filters().stream()
                .map(filter -> switch (filter) {
                    case AGENCY -> Fault.at("agency", "UnknownAgency");
                    case OFFERED_TO -> Fault.at("offeredTo", "UnknownAgency");
                    case AREA -> Fault.at("area", "UnknownArea");
                })
                .toList();
    }
}
