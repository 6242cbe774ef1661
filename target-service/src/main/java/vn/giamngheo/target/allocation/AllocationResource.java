package vn.giamngheo.target.allocation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.plan.PlanProblem;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.target.security.Roles.SURVEYOR;

/** HTTP door to how a promise is divided. */
@Path("/api/v1/plans/{id}/indicators/{code}/allocation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations", description = "What each commune takes upon itself.")
@RolesAllowed({REVIEWING_OFFICER, ADMIN})
public class AllocationResource {

    private final ShowAllocation showAllocation;
    private final ProposeAllocation proposeAllocation;
    private final EditAllocation editAllocation;
    private final Problems problems;

    AllocationResource(
            ShowAllocation showAllocation,
            ProposeAllocation proposeAllocation,
            EditAllocation editAllocation,
            Problems problems) {
        this.showAllocation = showAllocation;
        this.proposeAllocation = proposeAllocation;
        this.editAllocation = editAllocation;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(operationId = "getAllocation", summary = "Read how a promise is divided among the communes")
    @APIResponse(
            responseCode = "200",
            description = "The parts; none when it has not been divided.",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found or indicator-not-found.")
    @APIResponse(responseCode = "409", description = "It holds for everybody alike (target-not-divisible).")
    public Response show(
            @PathParam("id") UUID id, @Parameter(example = "POVERTY_RATE") @PathParam("code") String code) {
        return answer(showAllocation.show(id, code));
    }

    @POST
    @Path("/proposal")
    @Operation(
            operationId = "proposeAllocation",
            summary = "Divide a path in proportion to the poor households of the baseline year",
            description =
                    "By the largest remainder, so that the parts of every year sum up exactly. Replaces all parts.")
    @APIResponse(
            responseCode = "200",
            description = "The parts.",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found or indicator-not-found.")
    @APIResponse(
            responseCode = "409",
            description = "target-not-divisible, nothing-to-divide-by, target-above-poor or plan-not-a-draft.")
    @APIResponse(responseCode = "412", description = "The plan has changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response propose(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(proposeAllocation.propose(id, code, Versions.expected(ifMatch)));
    }

    @PUT
    @Path("/{area}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editAllocationPart", summary = "Set what one commune takes upon itself")
    @APIResponse(
            responseCode = "200",
            description = "The parts.",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found, indicator-not-found or area-not-found.")
    @APIResponse(responseCode = "409", description = "target-not-divisible or plan-not-a-draft.")
    @APIResponse(responseCode = "412", description = "The plan has changed since it was read (stale-version).")
    @APIResponse(responseCode = "428", description = "If-Match is missing (version-required).")
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @Parameter(description = "Code of a commune at the end of the year before the period.", example = "20107")
                    @PathParam("area")
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PartRequest request) {
        return answer(editAllocation.edit(id, code, area, Versions.expected(ifMatch), request));
    }

    private Response answer(Allocating allocating) {
        return switch (allocating) {
            case Allocating.Allocated(var allocation) ->
                Response.ok(allocation)
                        .tag(Versions.tag(allocation.planVersion()))
                        .build();
            case Allocating.UnknownPlan(var id) -> problems.of(PlanProblem.PLAN_NOT_FOUND, id.toString());
            case Allocating.UnknownIndicator(var code) -> problems.of(PlanProblem.INDICATOR_NOT_FOUND, code);
            case Allocating.UnknownArea(var code, var year) ->
                problems.of(PlanProblem.AREA_NOT_FOUND, code, Integer.toString(year));
            case Allocating.NotDivisible(var indicator) ->
                problems.of(AllocationProblem.TARGET_NOT_DIVISIBLE, indicator);
            case Allocating.NothingToGoBy(var year) ->
                problems.of(AllocationProblem.NOTHING_TO_DIVIDE_BY, Integer.toString(year));
            case Allocating.MoreThanPoor(var wanted, var poor) ->
                problems.of(AllocationProblem.TARGET_ABOVE_POOR, wanted, poor);
            case Allocating.NotADraft(var state) -> problems.of(PlanProblem.PLAN_NOT_A_DRAFT, state.name());
            case Allocating.Stale() -> problems.of(CommonProblem.STALE_VERSION);
            case Allocating.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
