package vn.giamngheo.task.assignment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.task.security.Roles;

/** The milestones of an assignment over HTTP. */
@Path("/api/v1/assignments/{id}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class MilestonesOfAssignmentResource {

    private final SetMilestone setMilestone;
    private final ListMilestones listMilestones;
    private final MilestoneAnswers answers;
    private final Problems problems;

    MilestonesOfAssignmentResource(
            SetMilestone setMilestone, ListMilestones listMilestones, MilestoneAnswers answers, Problems problems) {
        this.setMilestone = setMilestone;
        this.listMilestones = listMilestones;
        this.answers = answers;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "setMilestone",
            summary = "Set what is to be reached by when",
            description = "By an officer of the assignment's agency or of the one that leads the plan, or an"
                    + " administrator; whose areas hold the plan's.")
    @APIResponse(
            responseCode = "201",
            description = "It is set.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: the account acts for another agency, or"
                    + " its areas do not hold the plan's.")
    @APIResponse(responseCode = "404", description = "assignment-not-found: no assignment has this id.")
    @APIResponse(
            responseCode = "409",
            description = "milestone-id-taken: another milestone has the id, or this one was set with another body.")
    public Response set(@PathParam("id") UUID id, @NotNull @Valid MilestoneRequest request) {
        return answers.of(setMilestone.set(id, request));
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listMilestones",
            summary = "List the milestones of an assignment by the day on which they are due",
            description = "Every account may read them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of milestones.",
            content = @Content(schema = @Schema(implementation = AssignmentDocs.MilestonePage.class)))
    @APIResponse(responseCode = "404", description = "assignment-not-found: no assignment has this id.")
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "The value of next on the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context UriInfo uri) {
        return listMilestones
                .of(id, limit, place(cursor))
                .map(page -> page.answer(uri))
                .orElseGet(() -> problems.of(AssignmentProblem.ASSIGNMENT_NOT_FOUND, id.toString()));
    }

    private static @Nullable MilestonePlace place(@Nullable String cursor) {
        var start = Cursor.open(cursor, 2);
        try {
            return start == null
                    ? null
                    : new MilestonePlace(LocalDate.parse(start.keys().get(0)), start.uuid(1));
        } catch (DateTimeParseException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
