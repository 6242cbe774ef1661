package vn.giamngheo.household.standard;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

import vn.giamngheo.household.area.AreaProblem;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to the poverty standards. */
@Path("/api/v1/poverty-standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Poverty standards", description = "Lines, indicators and rules as data, each with its source.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class StandardResource {

    private final ListStandards standards;
    private final AddStandard addStandard;
    private final Problems problems;

    StandardResource(ListStandards standards, AddStandard addStandard, Problems problems) {
        this.standards = standards;
        this.addStandard = addStandard;
        this.problems = problems;
    }

    @GET
    @Operation(operationId = "listPovertyStandards", summary = "List the poverty standards")
    @APIResponse(
            responseCode = "200",
            description = "All standards; there are few, so they come in one page.",
            content = @Content(schema = @Schema(implementation = StandardPage.class)))
    public Response list() {
        return Response.ok(new Page<>(standards.all(), null)).build();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getPovertyStandard", summary = "Read a poverty standard")
    @APIResponse(
            responseCode = "200",
            description = "The standard.",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    @APIResponse(responseCode = "404", description = "No such standard (poverty-standard-not-found).")
    public Response one(@Parameter(example = "VN-2016") @PathParam("code") String code) {
        return standards
                .one(code)
                .map(standard -> Response.ok(standard).build())
                .orElseGet(() -> problems.of(StandardProblem.POVERTY_STANDARD_NOT_FOUND, code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REVIEWING_OFFICER, ADMIN})
    @Operation(
            operationId = "addPovertyStandard",
            summary = "Take in a province's own standard",
            description = "Its lines may only be higher than the national ones; rule and indicators stay the same.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in.",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before.",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    @APIResponse(responseCode = "409", description = "The code is taken (poverty-standard-code-taken).")
    public Response add(@NotNull @Valid AddStandardRequest request) {
        return switch (addStandard.add(request)) {
            case AddStandard.Adding.Added(var code) -> answer(Response.Status.CREATED, code);
            case AddStandard.Adding.AlreadyAdded(var code) -> answer(Response.Status.OK, code);
            case AddStandard.Adding.CodeTaken(var code) ->
                problems.of(StandardProblem.POVERTY_STANDARD_CODE_TAKEN, code);
            case AddStandard.Adding.OutOfScope(var area) -> problems.of(AreaProblem.AREA_OUT_OF_SCOPE, area);
            case AddStandard.Adding.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    private Response answer(Response.Status status, String code) {
        return Response.status(status)
                .location(URI.create("/api/v1/poverty-standards/" + code))
                .entity(standards.one(code).orElseThrow())
                .build();
    }

    @Schema(name = "PovertyStandardPage")
    private record StandardPage(@Schema(required = true) List<StandardView> items) {}
}
