package vn.giamngheo.household.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.jspecify.annotations.Nullable;

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

/** HTTP door to the register's figures. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics", description = "Figures summed from households.")
public class StatisticsResource {

    private final ComputeStatistics computeStatistics;
    private final Problems problems;

    StatisticsResource(ComputeStatistics computeStatistics, Problems problems) {
        this.computeStatistics = computeStatistics;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
    @Operation(operationId = "getStatistics", summary = "Sum the register up for an area and year")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = @Content(schema = @Schema(implementation = StatisticsView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No such area at the end of that year, or not wholly inside the caller's areas (area-not-found).")
    public Response statistics(
            @Parameter(required = true, example = "482") @QueryParam("area") @NotBlank String area,
            @Parameter(required = true, example = "2015") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "Needed when the round has two standards.", example = "VN-2016")
                    @QueryParam("standard")
                    @Nullable
                    String standard) {
        return switch (computeStatistics.compute(area, year, standard)) {
            case ComputeStatistics.Computing.Computed(var statistics) ->
                Response.ok(statistics).build();
            case ComputeStatistics.Computing.UnknownArea(var code) -> problems.of(AreaProblem.AREA_NOT_FOUND, code);
            case ComputeStatistics.Computing.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
        };
    }
}
