package vn.giamngheo.target.whatif;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.target.standing.Refusals;
import vn.giamngheo.target.whatif.TryTargets.Trying;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** HTTP door to trying other targets. */
@Path("/api/v1/plans/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "How the areas stand against what they promised.")
@RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class WhatIfResource {

    private final TryTargets tryTargets;
    private final Refusals refusals;
    private final Problems problems;

    WhatIfResource(TryTargets tryTargets, Refusals refusals, Problems problems) {
        this.tryTargets = tryTargets;
        this.refusals = refusals;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tryTargets",
            summary = "Try other targets",
            description =
                    "Says what they would ask of the plan's area every year from now on, and which communes would have"
                            + " to do better than they ever did. Nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "What would follow.",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "plan-not-found, indicator-not-found, or the plan's area is not the caller's (area-not-found).")
    public Response attempt(
            @Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id,
            @NotNull @Valid WhatIfRequest request) {
        return switch (tryTargets.of(id, request)) {
            case Trying.Tried(var view) -> Response.ok(view).build();
            case Trying.Refused(var why) -> refusals.of(why);
            case Trying.UnknownIndicator(var code) -> refusals.unknownIndicator(code);
            case Trying.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
