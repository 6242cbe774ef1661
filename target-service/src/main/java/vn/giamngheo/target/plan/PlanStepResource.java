package vn.giamngheo.target.plan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** HTTP door to the steps in a plan's life. */
@Path("/api/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "What the areas have promised.")
@RolesAllowed({REVIEWING_OFFICER, ADMIN})
public class PlanStepResource {

    private final ApprovePlan approvePlan;
    private final RevisePlan revisePlan;
    private final PlanAnswers answers;

    PlanStepResource(ApprovePlan approvePlan, RevisePlan revisePlan, PlanAnswers answers) {
        this.approvePlan = approvePlan;
        this.revisePlan = revisePlan;
        this.answers = answers;
    }

    @POST
    @Path("/approval")
    @Operation(
            operationId = "approvePlan",
            summary = "Make a draft bind",
            description =
                    "Supersedes the revision before it. Every promise has to reach the end of the period, and where"
                            + " communes have parts, these have to make the whole.")
    @APIResponse(
            responseCode = "200",
            description = "It binds.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "No such plan within the caller's areas (plan-not-found).")
    @APIResponse(
            responseCode = "409",
            description = "plan-incomplete (errors[] says what is missing or does not sum), plan-overlaps or"
                    + " plan-not-a-draft.")
    @APIResponse(responseCode = "412", description = "Changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(approvePlan.approve(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revisePlan",
            summary = "Begin the next revision of a plan",
            description = "The draft begins with the words and the parts of the plan that binds; which goes on binding"
                    + " until the draft is approved.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "No such plan within the caller's areas (plan-not-found).")
    @APIResponse(responseCode = "409", description = "plan-draft-exists, plan-not-binding or id-taken.")
    public Response revise(@PathParam("id") UUID id, @NotNull @Valid RevisionRequest request) {
        return answers.of(revisePlan.revise(id, request));
    }
}
