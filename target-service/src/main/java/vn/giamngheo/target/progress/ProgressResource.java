package vn.giamngheo.target.progress;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.target.area.AreaCode;
import vn.giamngheo.target.plan.PlanProblem;
import vn.giamngheo.target.progress.Measurement.Measured;
import vn.giamngheo.target.progress.Measurement.UnknownArea;
import vn.giamngheo.target.progress.Measurement.UnknownPlan;
import vn.giamngheo.target.progress.Measurement.YearOutsidePlan;

import static vn.giamngheo.target.security.Roles.ADMIN;
import static vn.giamngheo.target.security.Roles.AGENCY_OFFICER;
import static vn.giamngheo.target.security.Roles.AUDITOR;
import static vn.giamngheo.target.security.Roles.COMMUNE_OFFICER;
import static vn.giamngheo.target.security.Roles.INTEGRATION;
import static vn.giamngheo.target.security.Roles.REVIEWING_OFFICER;
import static vn.giamngheo.target.security.Roles.SURVEYOR;

/** HTTP door to the progress of an area under a plan. */
@Path("/api/v1/plans/{id}/progress")
@Tag(name = "Progress", description = "How the areas stand against what they promised.")
@RolesAllowed({SURVEYOR, COMMUNE_OFFICER, REVIEWING_OFFICER, AGENCY_OFFICER, INTEGRATION, AUDITOR, ADMIN})
public class ProgressResource {

    private static final String EXAMPLE = """
            {
              "planId": "015e073d-2000-732f-95f4-7bee71e31fbb",
              "indicator": "POVERTY_RATE",
              "standard": "VN-2016",
              "area": "482",
              "year": 2015,
              "planned": 10.51,
              "actual": 10.51,
              "gap": 0.00,
              "status": "ON_TRACK",
              "households": 10000,
              "poorHouseholds": 1051,
              "nearPoorHouseholds": 640,
              "surveyedInYear": 10000,
              "containsSyntheticData": true,
              "provisional": true,
              "asOf": "2026-11-24T03:00:00Z"
            }
            """;

    private final MeasureProgress measureProgress;
    private final Problems problems;

    ProgressResource(MeasureProgress measureProgress, Problems problems) {
        this.measureProgress = measureProgress;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "getProgress",
            summary = "Compare an area with its target of a year",
            description =
                    "Counts every household once, with its latest result up to the year under the plan's standard. A"
                            + " household belongs to the area that its commune had become part of by the end of the year.")
    @APIResponse(
            responseCode = "200",
            description = "The progress as far as the surveys have arrived.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressView.class),
                            examples = @ExampleObject(name = "baseline", value = EXAMPLE)))
    @APIResponse(
            responseCode = "404",
            description = "No such plan (plan-not-found); or in that year no such area within the plan's and the"
                    + " caller's (area-not-found).")
    public Response one(
            @Parameter(example = "015e073d-2000-732f-95f4-7bee71e31fbb") @PathParam("id") UUID id,
            @Parameter(description = "Code of the plan's area or one below it.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    @Pattern(regexp = AreaCode.PATTERN)
                    String area,
            @Parameter(description = "A year of the plan, or its baseline year.", example = "2015")
                    @QueryParam("year")
                    @NotNull
                    Integer year) {
        return switch (measureProgress.of(id, area, year)) {
            case Measured measured -> Response.ok(measured.progress()).build();
            case UnknownPlan unknown ->
                problems.of(PlanProblem.PLAN_NOT_FOUND, unknown.id().toString());
            case UnknownArea unknown ->
                problems.of(ProgressProblem.AREA_NOT_FOUND, unknown.code(), text(unknown.year()));
            case YearOutsidePlan outside ->
                problems.of(
                        ProgressProblem.YEAR_OUTSIDE_PLAN,
                        List.of(Fault.at("year", "YearOutsidePlan", text(outside.first()), text(outside.last()))),
                        text(outside.year()));
        };
    }

    /** As text, for a number would be grouped in thousands. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
