package vn.giamngheo.target.plan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.target.security.Roles.SURVEYOR;

/** HTTP door to two plans side by side. */
@Path("/api/v1/plan-comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "What the areas have promised.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class PlanComparisonResource {

    private final ComparePlans comparePlans;
    private final Problems problems;

    PlanComparisonResource(ComparePlans comparePlans, Problems problems) {
        this.comparePlans = comparePlans;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "comparePlans", summary = "Lay two plans, or two revisions of one, side by side")
    @APIResponse(
            responseCode = "200",
            description = "What each promises, year by year.",
            content = @Content(schema = @Schema(implementation = ComparePlans.Comparison.class)))
    @APIResponse(responseCode = "404", description = "No such plan (plan-not-found).")
    public Response compare(
            @Parameter(required = true, example = "015e073d-2000-732f-95f4-7bee71e31fbb") @QueryParam("left") @NotNull
                    UUID left,
            @Parameter(required = true, example = "015e073d-2000-732f-95f4-7bee71e31fbb") @QueryParam("right") @NotNull
                    UUID right) {
        return switch (comparePlans.of(left, right)) {
            case ComparePlans.Comparing.Compared(var comparison) ->
                Response.ok(comparison).build();
            case ComparePlans.Comparing.Unknown(var id) -> problems.of(PlanProblem.PLAN_NOT_FOUND, id.toString());
        };
    }
}
