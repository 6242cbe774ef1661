package vn.giamngheo.household.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

import vn.giamngheo.household.area.AreaProblem;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Problems;

import static vn.giamngheo.household.security.Roles.ADMIN;
import static vn.giamngheo.household.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.household.security.Roles.AUDITOR;
import static vn.giamngheo.household.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.household.security.Roles.INTEGRATION;
import static vn.giamngheo.household.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.household.security.Roles.SURVEYOR;

/** HTTP door to classifications that are drawn and not kept. */
@Path("/api/v1/classifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What if", description = "Classifications that are drawn and not kept.")
public class WhatIfResource {

    private final ClassifyWithoutKeeping classify;
    private final SimulateStandard simulate;
    private final RecomputeClassifications recompute;
    private final Problems problems;

    WhatIfResource(
            ClassifyWithoutKeeping classify,
            SimulateStandard simulate,
            RecomputeClassifications recompute,
            Problems problems) {
        this.classify = classify;
        this.simulate = simulate;
        this.recompute = recompute;
        this.problems = problems;
    }

    @POST
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(
            operationId = "classifyWithoutKeeping",
            summary = "Classify up to 1,000 households without keeping anything",
            description = "By a list of deprivations, or by observations. A batch with a fault is refused as a whole.")
    @APIResponse(
            responseCode = "200",
            description = "One result for each item, in the same order.",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(responseCode = "413", description = "The body is too large (body-too-large).")
    public Response classify(@NotNull @Valid WhatIfRequest request) {
        return switch (classify.classify(request)) {
            case ClassifyWithoutKeeping.Answer.Classified(var items) ->
                Response.ok(new WhatIfView(items)).build();
            case ClassifyWithoutKeeping.Answer.Invalid(var faults) ->
                problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @GET
    @Path("/simulation")
    @RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(
            operationId = "simulateStandard",
            summary = "Count what another standard would make of an area",
            description =
                    "How many would be poor under the lines of 2027, for instance. Where only a list of deprivations"
                            + " is known, indicators are matched by name; the answer says for how many, and for how many it cannot"
                            + " be told.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content = @Content(schema = @Schema(implementation = SimulateStandard.SimulationView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No such area at the end of that year, or not wholly inside the caller's areas (area-not-found).")
    public Response simulate(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2015") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(required = true, description = "The standard of the survey.", example = "VN-2016")
                    @QueryParam("surveyedUnder")
                    @NotBlank
                    String surveyedUnder,
            @Parameter(required = true, description = "The standard that is tried out.", example = "VN-2022")
                    @QueryParam("standard")
                    @NotBlank
                    String standard) {
        return switch (simulate.simulate(area, year, surveyedUnder, standard)) {
            case SimulateStandard.Answer.Simulated(var view) ->
                Response.ok(view).build();
            case SimulateStandard.Answer.UnknownArea(var unknown) -> problems.of(AreaProblem.AREA_NOT_FOUND, unknown);
            case SimulateStandard.Answer.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }

    @GET
    @Path("/recomputation")
    @RolesAllowed({REVIEWING_OFFICER, AUDITOR, ADMIN})
    @Operation(
            operationId = "recomputeClassifications",
            summary = "Draw every stored result of an area and year again",
            description =
                    "From what was kept with it, by today's rules and the standard of then. All must come out the same,"
                            + " bit for bit; those that do not are named.")
    @APIResponse(
            responseCode = "200",
            description = "How many were checked and how many came out the same.",
            content = @Content(schema = @Schema(implementation = RecomputeClassifications.RecomputationView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No such area at the end of that year, or not wholly inside the caller's areas (area-not-found).")
    public Response recompute(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2015") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year) {
        var view = recompute.recompute(area, year);
        return view == null
                ? problems.of(AreaProblem.AREA_NOT_FOUND, area)
                : Response.ok(view).build();
    }
}
