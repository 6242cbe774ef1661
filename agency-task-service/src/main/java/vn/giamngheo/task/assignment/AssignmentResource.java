package vn.giamngheo.task.assignment;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

/** The assignments over HTTP; master data, open to every account. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Assignments", description = "What the plan gives to whom, what is to be reached, and what is reported.")
public class AssignmentResource {

    private final ListAssignments listAssignments;
    private final FindAssignment findAssignment;
    private final Problems problems;

    AssignmentResource(ListAssignments listAssignments, FindAssignment findAssignment, Problems problems) {
        this.listAssignments = listAssignments;
        this.findAssignment = findAssignment;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listAssignments",
            summary = "List the assignments in the order of the plan",
            description = "One item for each duty and role. Every account may read them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of assignments.",
            content =
                    @Content(
                            schema = @Schema(implementation = AssignmentDocs.AssignmentPage.class),
                            examples = @ExampleObject(name = "assignments", value = AssignmentDocs.PAGE)))
    public Response list(
            @Parameter(description = "Only this agency's.", example = "EDUCATION") @QueryParam("agency") @Nullable
                    String agency,
            @QueryParam("role") @Nullable AssignmentRole role,
            @Parameter(description = "Only those that move this indicator.", example = "CHILD_SCHOOLING")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator,
            @Parameter(description = "Only those that hold in this year.", example = "2017")
                    @QueryParam("year")
                    @Nullable
                    Integer year,
            @Parameter(description = "Only those of this plan.") @QueryParam("plan") @Nullable UUID plan,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var start = Cursor.open(cursor, 1);
        var filter = new AssignmentFilter(agency, role, indicator, year, plan);
        return switch (listAssignments.list(filter, start == null ? null : start.uuid(0), limit + 1)) {
            case ListAssignments.Listing.Found(var found) ->
                Page.of(found, limit, AssignmentView::of, row -> Cursor.after(row.id()))
                        .answer(uri);
            case ListAssignments.Listing.UnknownAgency unknown ->
                problems.of(CommonProblem.INVALID_REQUEST, List.of(Fault.at("agency", "UnknownAgency")));
        };
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAssignment",
            summary = "Read an assignment",
            description = "Every account may read it.")
    @APIResponse(
            responseCode = "200",
            description = "The assignment; the ETag is its version.",
            content =
                    @Content(
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "assignment", value = AssignmentDocs.ONE)))
    @APIResponse(responseCode = "404", description = "assignment-not-found: no assignment has this id.")
    public Response one(@Parameter(example = "015e073d-2002-7ca7-bfd2-42d252399014") @PathParam("id") UUID id) {
        return findAssignment
                .byId(id)
                .map(found -> Response.ok(AssignmentView.of(found))
                        .tag(Versions.tag(found.version()))
                        .build())
                .orElseGet(() -> problems.of(AssignmentProblem.ASSIGNMENT_NOT_FOUND, id.toString()));
    }
}
