package vn.giamngheo.target.forecast;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.forecast.ShowForecast.Forecasting;
import vn.giamngheo.target.standing.Refusals;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;

/** HTTP door to forecasts. */
@Path("/api/v1/plans/{id}/forecast")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "How the areas stand against what they promised.")
@RolesAllowed({COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class ForecastResource {

    private final ShowForecast showForecast;
    private final Refusals refusals;
    private final Problems problems;

    ForecastResource(ShowForecast showForecast, Refusals refusals, Problems problems) {
        this.showForecast = showForecast;
        this.refusals = refusals;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "getForecast",
            summary = "Estimate where the poverty rate of an area may go",
            description =
                    "The pace so far, drawn on; and a simulation from the flows of the observed years with an interval."
                            + " The latest round counts once every commune has closed it. The same data give the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "The estimate, with how the method would have done before.",
            content = @Content(schema = @Schema(implementation = ForecastView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found, indicator-not-found or area-not-found.")
    @APIResponse(
            responseCode = "409",
            description = "It is not known of this indicator how many come and go (indicator-without-flows).")
    public Response show(
            @Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id,
            @Parameter(required = true, description = "Code of the plan's area or one below it.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(example = "POVERTY_RATE") @QueryParam("indicator") @DefaultValue("POVERTY_RATE")
                    String indicator) {
        return switch (showForecast.of(id, area, indicator)) {
            case Forecasting.Shown(var forecast) -> Response.ok(forecast).build();
            case Forecasting.Refused(var why) -> refusals.of(why);
            case Forecasting.UnknownIndicator(var code) -> refusals.unknownIndicator(code);
            case Forecasting.NoFlows(var code) -> problems.of(ForecastProblem.INDICATOR_WITHOUT_FLOWS, code);
        };
    }
}
