package vn.giamngheo.task.assignment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.task.security.Roles;

/** A milestone over HTTP. */
@Path("/api/v1/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class MilestoneResource {

    private final ChangeMilestone changeMilestone;
    private final MilestoneAnswers answers;

    MilestoneResource(ChangeMilestone changeMilestone, MilestoneAnswers answers) {
        this.changeMilestone = changeMilestone;
        this.answers = answers;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENCY_OFFICER, Roles.COMMUNE_OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "changeMilestone",
            summary = "Write a milestone anew",
            description = "By those who may set it.")
    @APIResponse(
            responseCode = "200",
            description = "It says this now.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    @APIResponse(
            responseCode = "403",
            description = "forbidden: the role may not. not-your-assignment: the account acts for another agency, or"
                    + " its areas do not hold the plan's.")
    @APIResponse(responseCode = "404", description = "milestone-not-found: no milestone has this id.")
    @APIResponse(responseCode = "412", description = "stale-version: changed since it was read.")
    @APIResponse(responseCode = "428", description = "version-required: If-Match is missing.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MilestoneRequest request) {
        return answers.of(changeMilestone.change(id, Versions.expected(ifMatch), request.content()));
    }
}
