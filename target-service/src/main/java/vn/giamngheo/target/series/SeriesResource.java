package vn.giamngheo.target.series;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.series.ShowSeries.Series;
import vn.giamngheo.target.standing.Refusals;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.target.security.Roles.SURVEYOR;

/** HTTP door to figures over the years. */
@Path("/api/v1/plans/{id}/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "How the areas stand against what they promised.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class SeriesResource {

    private final ShowSeries showSeries;
    private final Refusals refusals;

    SeriesResource(ShowSeries showSeries, Refusals refusals) {
        this.showSeries = showSeries;
        this.refusals = refusals;
    }

    @GET
    @Operation(
            operationId = "getSeries",
            summary = "Show an indicator of an area over the years, across standards",
            description = "Only years in which something was found. Each on the territory of its own time.")
    @APIResponse(
            responseCode = "200",
            description = "The years, a segment for each standard.",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    @APIResponse(responseCode = "404", description = "plan-not-found, indicator-not-found or area-not-found.")
    public Response show(
            @Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id,
            @Parameter(required = true, description = "Code of the plan's area or one below it.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(required = true, example = "POVERTY_RATE") @QueryParam("indicator") @NotNull String indicator) {
        return switch (showSeries.of(id, area, indicator)) {
            case Series.Shown(var series) -> Response.ok(series).build();
            case Series.Refused(var why) -> refusals.of(why);
            case Series.UnknownIndicator(var code) -> refusals.unknownIndicator(code);
        };
    }
}
