package vn.giamngheo.task.task.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.task.CountTasks;

/** Counts of tasks over HTTP. */
@Path("/api/v1/task-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskCountResource {

    private final CountTasks countTasks;
    private final Problems problems;

    TaskCountResource(CountTasks countTasks, Problems problems) {
        this.countTasks = countTasks;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"agency-officer", "commune-officer", "reviewing-officer", "auditor", "admin", "integration"})
    @Operation(
            operationId = "countTasks",
            summary = "Count the tasks of an area and a round by agency and state",
            description =
                    "Counts what the caller may list, offered tasks with the agency that still has them: for an agency's"
                            + " officer those of the own agency only. A task counts in the round that last found its need, and in"
                            + " the area its commune belonged to at the end of that year.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = TaskCountsView.class),
                            examples = @ExampleObject(name = "counts", value = TaskDocs.COUNTS)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, unknown-query-parameter, or unknown-filter-value: no area has this code.")
    public Response count(
            @Parameter(description = "Code of a province, district or commune.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    String area,
            @Parameter(description = "Year of the survey round.", example = "2015")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year) {
        return switch (countTasks.count(area, year)) {
            case CountTasks.Counted counted ->
                Response.ok(TaskCountsView.of(area, year, counted.counts())).build();
            case CountTasks.UnknownArea unknown ->
                problems.of(TaskProblem.UNKNOWN_FILTER_VALUE, List.of(Fault.at("area", "UnknownArea")));
        };
    }
}
