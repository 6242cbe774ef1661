package vn.giamngheo.target.progress;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.progress.ShowProgress.Showing;
import vn.giamngheo.target.standing.Refusals;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.target.security.Roles.SURVEYOR;

/** HTTP door to the progress of an area under a plan. */
@Path("/api/v1/plans/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "How the areas stand against what they promised.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class ProgressResource {

    private static final String EXAMPLE = """
            {
              "planId": "015e073d-2000-732f-95f4-7bee71e31fbb",
              "area": "482",
              "year": 2016,
              "indicators": [
                {
                  "indicator": "POVERTY_RATE",
                  "kind": "RATE_PATH",
                  "measure": "POOR_HOUSEHOLDS",
                  "standard": "VN-2016",
                  "planned": 8.94,
                  "actual": 9.00,
                  "gap": 0.06,
                  "status": "AT_RISK",
                  "achieved": 0.9617,
                  "numerator": 180,
                  "denominator": 2000,
                  "provisional": true,
                  "official": 8.71,
                  "finalYear": 2020,
                  "finalTarget": 4.84,
                  "requiredPace": 1.04,
                  "flow": {
                    "opening": 210,
                    "escaped": 24,
                    "escapedToNearPoor": 12,
                    "fromNearPoor": 3,
                    "newlyPoor": 2,
                    "relapsed": 1,
                    "firstClassified": 1,
                    "other": -1,
                    "closing": 180
                  },
                  "households": ["/api/v1/classifications/households?area=482&year=2016&standard=VN-2016&class=POOR"]
                }
              ],
              "completeness": { "communes": 17, "communesClosed": 3, "households": 2000, "householdsSurveyed": 1960 },
              "consistent": true,
              "containsSyntheticData": true,
              "asOf": "2026-11-24T03:00:00Z"
            }
            """;

    private final ShowProgress showProgress;
    private final Refusals refusals;

    ProgressResource(ShowProgress showProgress, Refusals refusals) {
        this.showProgress = showProgress;
        this.refusals = refusals;
    }

    @GET
    @Operation(
            operationId = "getProgress",
            summary = "Compare an area with its targets of a year",
            description =
                    "A commune that has closed its list counts with what it closed; any other with the latest result of each"
                            + " household that lives there, over all households of the register. A commune counts for the"
                            + " area that it had become part of by the end of the year.")
    @APIResponse(
            responseCode = "200",
            description = "The progress as far as the surveys have arrived.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressView.class),
                            examples = @ExampleObject(name = "district", value = EXAMPLE)))
    @APIResponse(
            responseCode = "404",
            description =
                    "No such plan (plan-not-found) or indicator (indicator-not-found); or in that year no such area"
                            + " within the plan's and the caller's (area-not-found).")
    public Response one(
            @Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id,
            @Parameter(required = true, description = "Code of the plan's area or one below it.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(required = true, description = "A year of the plan, or its baseline year.", example = "2016")
                    @QueryParam("year")
                    @NotNull
                    Integer year,
            @Parameter(description = "Only this indicator.", example = "POVERTY_RATE")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator) {
        return switch (showProgress.of(id, area, year, indicator)) {
            case Showing.Shown(var progress) -> Response.ok(progress).build();
            case Showing.Refused(var why) -> refusals.of(why);
            case Showing.UnknownIndicator(var code) -> refusals.unknownIndicator(code);
        };
    }
}
